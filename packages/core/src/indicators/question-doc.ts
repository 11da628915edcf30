/** What a question that is answered by a list is called, what it asks, and how its answer is to be read. */
export type QuestionDoc = {
  readonly id: string;
  readonly title: string;
  readonly asks: string;
  readonly parts: Readonly<Record<string, string>>;
  readonly whenMissing: string;
  readonly source: string;
  readonly limits: string;
};
