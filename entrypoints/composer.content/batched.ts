/** Gathers questions that come in one turn and asks them together, at most `most` at once; null where nobody answers. */
export function batched<Q, A>(
  askMany: (questions: readonly Q[]) => Promise<readonly (A | null)[]>,
  most: number,
): (question: Q) => Promise<A | null> {
  let waiting: { readonly question: Q; readonly answer: (answer: A | null) => void }[] = [];

  const flush = async () => {
    const batch = waiting.splice(0, most);
    if (waiting.length > 0) void flush();
    const answers = await askMany(batch.map(({ question }) => question)).catch(() => []);
    for (const [index, { answer }] of batch.entries()) answer(answers[index] ?? null);
  };
  return (question) =>
    new Promise((answer) => {
      if (waiting.length === 0) queueMicrotask(() => void flush());
      waiting = [...waiting, { question, answer }];
    });
}
