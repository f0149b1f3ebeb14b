/** Made at build time from the list of operations (tools/build-web.ts). */
declare module 'virtual:routes' {
  export const ROUTES: Readonly<
    Record<
      string,
      { readonly method: string; readonly path: string; readonly file?: string; readonly download?: true }
    >
  >;
}
declare module '*.css' {}
declare module '*?worker&url' {
  const url: string;
  export default url;
}
declare module '*?url' {
  const url: string;
  export default url;
}
