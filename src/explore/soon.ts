/** What is there, or will be: what is there is used at once, without the wait of a promise and the paint in between. */
export type Soon<Value> = Value | Promise<Value>;

/** Loads something when it is first asked for, and keeps it. What failed is loaded anew the next time. */
export function once<Value>(load: () => Promise<Value>): () => Soon<Value> {
  let kept: Soon<Value> | undefined;
  return () =>
    (kept ??= load().then(
      (value) => (kept = value),
      (reason: unknown) => {
        kept = undefined;
        throw reason;
      },
    ));
}

/** Does something with what is there or will be. */
export const andThen = <Value, Result>(
  soon: Soon<Value>,
  what: (value: Value) => Result,
): Soon<Awaited<Result>> => (soon instanceof Promise ? soon.then(what) : what(soon)) as Soon<Awaited<Result>>;

/** All of several as soon as the last is there. */
export const all = <Values extends readonly unknown[]>(values: {
  [Index in keyof Values]: Soon<Values[Index]>;
}): Soon<Values> =>
  (values.some((each) => each instanceof Promise) ? Promise.all(values) : values) as Soon<Values>;
