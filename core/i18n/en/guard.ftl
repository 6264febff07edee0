## How something imitates the real one (core/guard/explain.ts)

guard-look-alike = “{ $shown }” in place of “{ $original }”: { $what }
guard-taken-for = “{ $shown }” in place of “{ $original }”
guard-character = { $script } { $character } ({ $code })
guard-and = { " and " }
guard-invisible = a character nobody can see: { $code }
guard-separators = signs put in between: { $shown }
guard-spacing = the spaces are different
guard-swapped = two letters swapped: “{ $shown }” instead of “{ $original }”
guard-added = “{ $shown }” added
guard-left-out = “{ $original }” left out
guard-replaced = “{ $shown }” instead of “{ $original }”
guard-reordered = the same words in another order: “{ $shown }” instead of “{ $original }”
guard-role-word = “{ $shown }” added, to look like staff
guard-added-word = “{ $shown }” added to the name
guard-other-ending = it ends in { $shown }, ours ends in { $original }
guard-sub-domain = it belongs to { $shown }; { $original } only stands in front of it
guard-before-at = it leads to { $shown }; { $original } only stands before the @
guard-not-ours-below = { $original } is ours, { $shown } is not
guard-more = { $count ->
    [one] and one more difference
   *[other] and { $count } more differences
}

guard-script-latin = Latin
guard-script-cyrillic = Cyrillic
guard-script-greek = Greek
guard-script-armenian = Armenian
guard-script-hebrew = Hebrew
guard-script-arabic = Arabic
guard-script-cherokee = Cherokee
guard-script-coptic = Coptic
guard-script-georgian = Georgian
guard-script-han = Chinese
guard-script-kana = Japanese
guard-script-digit = digit
guard-script-styled = styled letter
guard-script-other = another script’s

## Whom a name passes for

guard-whom = { $label ->
        [none] “{ $original }”
       *[other] { $label } (“{ $original }”)
    }
guard-name-identical = “{ $shown }” has the very name of { guard-whom }.
guard-name-look-alike = “{ $shown }” looks just like { guard-whom }.
guard-name-reordered = “{ $shown }” is the name of { guard-whom }, turned around.
guard-name-near = “{ $shown }” is almost the name of { guard-whom }.
guard-name-added-words = “{ $shown }” claims to speak for { guard-whom }.
guard-name-series = “{ $shown }” is numbered like our staff, { guard-whom }.

## What a message asks others for

guard-phishing-asks-secret = It asks others for a password, code, key or seed phrase.
guard-phishing-opens-access = It asks others to share their screen, or to let someone into their device or account.
guard-phishing-wallet-validation = It tells others to “validate” or connect their wallet.
guard-phishing-private-recovery = It offers in private to get lost money back.
guard-phishing-doubling = It promises more money back for money sent.
