/** The part of the `edtf` package that the tests use; it brings no types. */
declare module "edtf" {
  /** Parses a date; `min` and `max` are its first and last millisecond since 1970. Throws when the text is none. */
  export default function edtf(text: string): { readonly type: string; readonly min: number; readonly max: number };
}
