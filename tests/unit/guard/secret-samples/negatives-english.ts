/** What members, staff and admins write in English with no secret in it; one text a line. */
export const englishNegatives: readonly string[] = `
I forgot my password
Forgot password
How do I change my password?
password reset doesn't work
My password is not working
my password is wrong
My password is incorrect, what now
Password is invalid
It says my password is invalid
The password must be 8-20 characters
password must contain at least 1 number and 1 uppercase letter
My password is 12 characters long
my password is at least 8 digits
password is too short
Password: cannot reset it
Issue with password: it is not accepted
Password reset link expired
The password reset email never arrived
I changed my password yesterday and now withdrawals are locked for 24 hours
I changed my password 3 times
I changed my password to something stronger
Is my password safe with you?
Someone knows my password, help
my password was hacked
My password was changed without my permission
my password was leaked in 2023
Please never ask for my password
Do you need my password?
We will never ask for your password, private key, seed phrase or verification code
Never share your seed phrase with anyone
What is a seed phrase?
I lost my seed phrase, can you recover my account?
my seed phrase does not work in the app
I wrote my 12 words on paper and lost the paper
The recovery phrase has 24 words, is that normal?
My wallet asks for a private key, where do I find it?
I never shared my private key
Can someone steal funds with only my public key?
private key export is greyed out on iOS 17
How do I export the private key from Chrome 120?
My secret key was not shown after I created the API key
API secret is only shown once, right?
API key: how to create one?
api key permission denied
Where is the api secret
secret key is missing from the page
Your API returns {"code":-1021,"msg":"Timestamp for this request is outside of the recvWindow"}
{"code":30001,"message":"password error"}
error code 100234
I get error code: 30001
The error says code: 429
code 404 not found
The error code is 500123
response code: 100200
status code is 200
exit code 1
zip code 94107
my zip code is 94107
Postal code: 100000
promo code SAVE20
The promo code is WELCOME2024
referral code: ABC12345
my invite code is 88812345
order code is 5567812
The country code is 0086
area code 0755
discount code: 20241111
gift card code is 99887766
QR code expired
Scan the code please
The code expired
Verification code expired after 5 minutes
Verification code not received
I did not receive the verification code
I didn't get the 2FA code
No verification code arrives at +1 415 555 0134
2FA is not working
2FA reset takes 7 days?
My 2FA device is lost
2FA code is wrong
2FA code error 100234
Google Authenticator code is invalid
Google authenticator codes are always wrong since 2024-05-01
verification code 2024-05-01 still not received
OTP not received
OTP expired
Is OTP mandatory?
OTP never arrives since 12:30
I waited 10 minutes for the SMS code
SMS code takes 60 seconds
SMS verification code limit is 5 per day
Please send the verification code again
Where do I enter the security code?
The security code is on the back of the card
access code is required
login code did not arrive
confirmation code resend does nothing
captcha is impossible to solve
captcha error 1003
PIN is required
I forgot my PIN
How to reset PIN code
please pin 2024 roadmap message
Pin the message please
the pin is blocked after 3 attempts
pin code must be 6 digits
My PIN does not work
I passed KYC: level 2
pass: level 3 done
Boarding pass: gate 12
the password is the same as before
my password is correct but it still says error 10002
password is correct, code is correct, still no login
Password is required
The password field is empty
password field: empty
Password: ******
Password: ********
password: xxxxx
password: [hidden]
password = null
Wrong password. Error 10234
Wrong password, order 4482913
password error 40021
Password manager 1Password does not fill the form
Use a password manager
My password has special symbols such as @ and #
Password does not match
Passwords don't match
the old password is not accepted
New password: same error
New password is accepted but I am logged out
Password and PIN are different things?
Can I log in without password?
Is there a passwordless login?
The passphrase is missing in my API settings
What does passphrase mean?
Withdrawal of 1500 USDT is pending since yesterday
I sent 0.25 BTC from my cold wallet
My order 2024051100231 was not filled
Order number 88123456 is wrong
My user id is 88123456
UID: 12345678
My email is user@example.com
Registered e-mail: someone@example.com, phone +44 20 7946 0958
account: someone@example.com
Deposit of 300 USDT on TRC20, 40 confirmations
Network fee was 12.5 USDT
Trading pair: BTC/USDT, price 64123.5
I bought at 64000 and sold at 65000
Futures position closed at 3:15 pm
Leverage is 20x
The meeting is on 2024-06-01 at 14:00
Ticket #1001 please update
Is @example_support official?
Someone named Example Support wrote to me, is it official
https://example.com/reset-password?step=2
Reset link https://example.com/reset?token=expired does not open
Click forgot password on https://example.com/login
I can't log in to my account
Talk to a human please
agent
menu
Thank you very much for your help
Thanks, it works now
Where is my deposit? I sent it 3 hours ago
How long does identity verification take?
My KYC was rejected because the photo was blurry
The app crashes on Android 14 when I open the chart
Version 2.31.0 build 20240511
Windows 11 Chrome 124.0.6367.91
The total was 1,234.56 USD
My passport number field is rejected
I am 34 years old and live in Example City
We can help you with that, please wait a moment
Your ticket has been closed. Please rate our service
Someone asked me for my password and my verification code, is this a scam?
He told me to send the 6-digit code, I did not
A scammer wants my seed phrase
I think my private key is compromised
My private key is stored on paper
Private key: never share it
Is the private key the same as the password?
secret: nobody knows
It is a secret
Let me tell you a secret
The key is under the mat
Key: value
the keypair is stored in id.json on my laptop
session token expired
access token is invalid
Bearer token missing error 401
invalid api key 10003
API-key format invalid, code -2014
My API keys were deleted
API key expires in 90 days
Signature for this request is not valid
What does code -1022 mean?
The total supply is 21000000
Block 840000 was mined
My password is ridiculous
My password is in my notes
password is case-sensitive
my password is my own business
password is up to date
My password is okay I think
my password is expired
my password is being rejected
my password is the problem
The password is still wrong after 3 resets
I typed the password 5 times
The password hint is useless
It keeps asking for my password again and again
Password123 style passwords are weak
Two-factor code box does not appear
Authenticator app shows codes but site says error 20011
I enter the code but nothing happens
What is the code for Example City branch
source code is on the website
dress code is casual
code of conduct
He speaks in code
My wallet words are in a safe place
This is about account security, trading and deposit
Please able about above absent absorb
I love this group, very good service, well done
abandon ability able
Can I use my phone number as a password?
password (optional)
Password strength: weak
Password length: 8
Password rules: 8 to 20 characters
Password policy: changed every 90 days
password for what?
password of the account?
The password you entered is incorrect. You have 4 attempts left
Too many password attempts, locked until 18:00
Username or password is incorrect
Enter your password
enter password and verification code
Your password will expire in 7 days
password changed at 2024-05-11 10:22
password changed from 203.0.113.7
login from 203.0.113.7 with correct password at 10:22
`
  .trim()
  .split('\n');
