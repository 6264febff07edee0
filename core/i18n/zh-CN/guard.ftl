## 冒充的手法，逐字说明（core/guard/explain.ts）

guard-look-alike = 用“{ $shown }”冒充“{ $original }”：{ $what }
guard-taken-for = 用“{ $shown }”冒充“{ $original }”
guard-character = { $script } { $character }（{ $code }）
guard-and = 、
guard-invisible = 夹带了看不见的字符：{ $code }
guard-separators = 中间夹了符号：{ $shown }
guard-spacing = 空格不一样
guard-swapped = 两个字母调换了：应是“{ $original }”，写成“{ $shown }”
guard-added = 多了“{ $shown }”
guard-left-out = 少了“{ $original }”
guard-replaced = 应是“{ $original }”，写成“{ $shown }”
guard-reordered = 词序调换了：应是“{ $original }”，写成“{ $shown }”
guard-role-word = 加了“{ $shown }”，装作工作人员
guard-added-word = 名字里加了“{ $shown }”
guard-other-ending = 结尾是 { $shown }，我们的是 { $original }
guard-sub-domain = 它其实属于 { $shown }，{ $original } 只是摆在前面
guard-before-at = 它其实通往 { $shown }，{ $original } 只是写在 @ 前面
guard-not-ours-below = { $original } 是我们的，{ $shown } 不是
guard-more = 另有 { $count } 处不同

guard-script-latin = 拉丁字母
guard-script-cyrillic = 西里尔字母
guard-script-greek = 希腊字母
guard-script-armenian = 亚美尼亚字母
guard-script-hebrew = 希伯来字母
guard-script-arabic = 阿拉伯字母
guard-script-cherokee = 切罗基字母
guard-script-coptic = 科普特字母
guard-script-georgian = 格鲁吉亚字母
guard-script-han = 汉字
guard-script-kana = 日文假名
guard-script-digit = 数字
guard-script-styled = 花体字符
guard-script-other = 其他文字

## 名字像谁

guard-whom = { $label ->
        [none] “{ $original }”
       *[other] { $label }（“{ $original }”）
    }
guard-name-identical = “{ $shown }”与{ guard-whom }同名。
guard-name-look-alike = “{ $shown }”看上去和{ guard-whom }一样。
guard-name-reordered = “{ $shown }”是把{ guard-whom }的名字调换了顺序。
guard-name-near = “{ $shown }”与{ guard-whom }只差一点。
guard-name-added-words = “{ $shown }”自称代表{ guard-whom }。
guard-name-series = “{ $shown }”的编号像我们的客服{ guard-whom }。

## 消息向别人要什么

guard-phishing-asks-secret = 这条消息向别人索要密码、验证码、私钥或助记词。
guard-phishing-opens-access = 这条消息要别人共享屏幕，或让人远程操作设备、登录账号。
guard-phishing-wallet-validation = 这条消息要别人“验证”或连接钱包。
guard-phishing-private-recovery = 这条消息声称可以私下追回资金。
guard-phishing-doubling = 这条消息声称转钱过去会返还更多。
