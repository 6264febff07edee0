/** Lanes are spread over this many shards; a process holds whole shards. Part of what is stored: never change it. */
const shardCount = 16;

export const allShards: readonly number[] = Array.from({ length: shardCount }, (_, shard) => shard);

/** FNV-1a, 32 bits: spreads lanes evenly and says the same in every process. */
export function shardOf(lane: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < lane.length; index++) {
    hash ^= lane.charCodeAt(index);
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 0) % shardCount;
}
