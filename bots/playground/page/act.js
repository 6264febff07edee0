/**
 * Does something on a stage. Resolves to what the visitor is told of it at once, if anything, or to the reason why it
 * could not be done.
 * @param {{ do: string, platform: string }} action see bots/playground/actions.ts
 * @returns {Promise<{ result?: object, reason?: string }>}
 */
export async function act(action) {
  try {
    const response = await fetch('/playground/act', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(action),
    });
    if (response.status === 200) return { result: await response.json() };
    if (response.ok) return {};
    const answer = await response.json();
    return { reason: String(answer.reason ?? response.statusText) };
  } catch (error) {
    return { reason: error instanceof Error ? error.message : String(error) };
  }
}
