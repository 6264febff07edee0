import type { PaceRule } from '../../core/channel.ts';

/**
 * WeChat names no pace for replies and customer-service messages, only daily quotas (500,000 sends), which no rule over
 * a minute can express: 45009 and 45011 are obeyed when they come.
 */
export function paceOf(): readonly PaceRule[] {
  return [];
}
