import { strings } from '../../../strings/index.ts';
import { inEachLocale } from '../../../text/language.ts';
import { wordings } from '../record.ts';
import type { RecordMaker } from './kind.ts';

/** A point of the argument: found by its label. Its words are found with their paragraph. It leads to the argument. */
export const pointRecords: RecordMaker = ({ argument, meta }) =>
  argument.map(({ id, kind, label, section }) => {
    const text = inEachLocale((locale) => strings(locale).argument.kinds[kind], meta.languages);
    return { path: `/argument/#${id}`, title: label, text, below: text, names: wordings(label), section };
  });
