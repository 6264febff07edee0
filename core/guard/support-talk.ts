import { featuresOf } from './talk/features.ts';
import { readModel, scoreOf } from './talk/linear-model.ts';
import { supportTalkModel } from './talk/support-talk-model.ts';
import { partsOf, wordsOf } from './talk/words.ts';

// Talk that turns to finding support is when impostors answer: it is the moment for a reminder.

const isSupportTalk = readModel(supportTalkModel);

/**
 * Whether someone looks for support, an admin or official staff: asks where they are, how to reach them, calls them, or
 * complains that they do not answer. Praise, jobs, charts ("support at 60k") and features ("does it support …") are not
 * that. By what the words weigh together, as learned from labelled samples. Pure, and linear in the length of the message.
 */
export function seeksSupport(text: string): boolean {
  return partsOf(wordsOf(text)).some((words) => scoreOf(isSupportTalk, featuresOf(words)) > 0);
}
