/** Words that are looked for even when one letter is wrong, missing, doubled or swapped with its neighbour. */
export const typoTargets: readonly string[] = `
  password passwords passcode passphrase mnemonic mnemonics phrase phrases recovery private verification authenticator
  authentication keystore wallet wallets validate verify synchronize connect restore migrate metamask airdrop provide
  submit forward kindly please screenshot withdrawal withdraw recover support admin admins moderator moderators
  administrator customer service helpdesk official contact assistance representative agent crypto compensation
  immediately required confirm somebody someone anybody anyone import twelve secret credentials
`
  .trim()
  .split(/\s+/);

/** Words of their own that lie that near to one of these. */
export const unlikeTypos: ReadonlySet<string> = new Set(
  `phase phases phased praise primate privates walled waller valet admit admits admix kindle kindled pleased pleas plead
  please pleaser agents urgent argent contract contacts contrast content serviced services servile validated validates
  verified verifier verifies provided provides provider forwards forwarded submits imports imported imparts impart
  connects connected conflict restored restores restorer confirms confirmed conform comfort conforms recovers recovered
  recovering withdraws withdrawn withdrew withdrawals wallops supports secrets secrete sector secretly credential
  officials customers custom customs required requires requited supported supporter supporting contacted crypt crypts
  cryptic migrates migrated twelfth airdrops verity versify synchronized synchronizes screenshots administrators
  assistances representatives agenda aunt regent intent recovers discovery forwarder emport import official`
    .trim()
    .split(/\s+/),
);
