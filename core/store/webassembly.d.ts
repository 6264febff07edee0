/** The part of WebAssembly's JavaScript interface that schema-engine.mjs uses; TypeScript has it only with the DOM. */
declare namespace WebAssembly {
  function instantiate(
    bytes: Uint8Array,
    imports: Readonly<Record<string, object>>,
  ): Promise<{ instance: { exports: { __wbindgen_start(): void } } }>;
}
