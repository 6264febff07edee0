import type { ChannelState, StoredMessage } from './state.ts';
import type { WireTag } from './wire.ts';

/** A channel or thread by its handle, its state, its id or (in a guild) its name. */
export type ChannelRef = EmulatedChannel | ChannelState | string;

/** A channel or thread as a test looks at it. */
export class EmulatedChannel {
  readonly state: ChannelState;

  constructor(state: ChannelState) {
    this.state = state;
  }

  get id(): string {
    return this.state.id;
  }

  get name(): string {
    return this.state.wire.name ?? '';
  }

  get type(): number {
    return this.state.wire.type;
  }

  get deleted(): boolean {
    return this.state.deleted;
  }

  get archived(): boolean {
    return this.state.wire.thread_metadata?.archived === true;
  }

  get locked(): boolean {
    return this.state.wire.thread_metadata?.locked === true;
  }

  get isPrivate(): boolean {
    return this.state.wire.type === 12;
  }

  get parentId(): string | undefined {
    return this.state.parent?.id;
  }

  /** What stands here for everyone to see, oldest first. */
  get messages(): StoredMessage[] {
    return this.state.messages.filter(({ deleted, visibleTo }) => !deleted && visibleTo === undefined);
  }

  /** Ids of a thread's members. */
  get memberIds(): string[] {
    return [...this.state.threadMembers.keys()];
  }

  /** Names of a post's tags. */
  get tags(): string[] {
    const known = this.state.parent?.wire.available_tags ?? [];
    return (this.state.wire.applied_tags ?? []).map((id) => known.find((tag) => tag.id === id)?.name ?? id);
  }

  /** The tags of a forum. */
  get availableTags(): readonly WireTag[] {
    return this.state.wire.available_tags ?? [];
  }
}
