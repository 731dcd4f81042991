/** Content that can be read from its beginning, as often as need be. */
export interface UnpackedFile {
  /** How messages name it: the path, and the entry of an archive. */
  readonly name: string;
  /** The name of the entry, where it lies in an archive. */
  readonly entry?: string;
  /**
   * Its bytes, unpacked. Reads anew with every call.
   *
   * @throws OperatorError when it is damaged, or no longer what an earlier pass read
   */
  bytes(): AsyncIterable<Buffer>;
  /** How much of it the latest pass has read, from 0 to 1. */
  progress(): number;
}
