/** `npm run bench:guard`: the rates of every detector on its labelled samples, and what a check costs. */
import './guard-names.ts';
import './guard-links.ts';
import './guard-fresh.ts';
import './guard-talk.ts';
import './guard-secrets.ts';
