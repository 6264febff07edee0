### Words that members and staff both read.

language-name = 中文
