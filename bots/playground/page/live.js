/**
 * Follows the live stream. The browser reconnects by itself and is then given a new snapshot; a stream that the
 * browser has given up on is opened again here.
 *
 * @param {{ onMessage: (message: object) => void, onState: (connected: boolean) => void }} listener
 */
export function follow({ onMessage, onState }) {
  const source = new EventSource('/playground/live');
  source.addEventListener('open', () => onState(true));
  source.addEventListener('message', (event) => onMessage(JSON.parse(event.data)));
  source.addEventListener('error', () => {
    onState(false);
    if (source.readyState !== EventSource.CLOSED) return;
    source.close();
    setTimeout(() => follow({ onMessage, onState }), 2_000);
  });
}
