/**
 * Does something on a stage. Resolves to nothing, or to the reason why it could not be done.
 * @param {{ do: string, platform: string }} action see bots/playground/actions.ts
 * @returns {Promise<string | undefined>}
 */
export async function act(action) {
  try {
    const response = await fetch('/playground/act', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(action),
    });
    if (response.ok) return undefined;
    const answer = await response.json();
    return String(answer.reason ?? response.statusText);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
