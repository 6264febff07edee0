import { LoginHealth } from '../login-health.ts';

/** How the channel stands, as it becomes known. */
export class Health extends LoginHealth {
  constructor() {
    super('DISCORD_BOT_TOKEN');
  }
}
