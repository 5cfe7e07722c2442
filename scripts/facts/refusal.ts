/** Thrown when a source says what cannot be believed: nothing is written then. Each sentence says what and where. */
export class Refusal extends Error {
  /** What is wrong, a sentence each. */
  readonly sentences: readonly string[];

  constructor(...sentences: readonly string[]) {
    super(sentences.join('\n'));
    this.name = 'Refusal';
    this.sentences = sentences;
  }
}
