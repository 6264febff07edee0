import Database from 'better-sqlite3';

/** Rows of an old desk: as many tickets, with a transcript line and a sent delivery each, and a member for every three. */
export function seedTickets(file: string, channel: string, tickets: number): void {
  const db = new Database(file);
  db.pragma('synchronous = OFF');
  const at = "'2026-01-01T00:00:00.000+00:00'";
  const numbers = `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${tickets})`;
  const id = "'01900000-0000-7000-8000-' || printf('%012x', i)";
  db.exec('BEGIN');
  db.exec(`${numbers} INSERT INTO "Member" (id, channel, userId, chat, name, language, createdAt, lastSeenAt)
    SELECT '${channel}:' || i, '${channel}', i, i, 'Member ' || i, 'en', ${at}, ${at} FROM n WHERE i % 3 = 0`);
  db.exec(`${numbers} INSERT INTO "Ticket" (number, memberId, state, kind, issueType, priority, rank, language, subject,
    thread, openedAt, firstResponseAt, closedAt, updatedAt)
    SELECT 1000 + i, '${channel}:' || (i - i % 3), CASE WHEN i % 50 = 0 THEN 'open' ELSE 'closed' END, 'talk', 'other',
    'normal', 200, 'en', 'Ticket ' || i, 900000000 + i, ${at}, ${at}, ${at}, ${at} FROM n`);
  db.exec(`${numbers} INSERT INTO "Message" (id, ticket, author, authorName, content, source, at)
    SELECT ${id}, 1000 + i, 'member', 'Member', '{"text":["my deposit has not arrived"]}', '${channel}:1:' || i, ${at} FROM n`);
  db.exec(`${numbers} INSERT INTO "Delivery" (id, channel, destination, state, purpose, effect, ticket, message, attempts,
    made, createdAt, updatedAt)
    SELECT ${id}, '${channel}', 'ticket:' || (1000 + i), 'sent', 'relay', '{"kind":"send"}', 1000 + i, ${id}, 1,
    '|' || i || '|', ${at}, ${at} FROM n`);
  db.exec(`INSERT INTO "Setting" (key, value) VALUES ('tickets.last', '${1000 + tickets}')
    ON CONFLICT (key) DO UPDATE SET value = excluded.value`);
  db.exec('COMMIT');
  db.pragma('wal_checkpoint(TRUNCATE)');
  db.close();
}
