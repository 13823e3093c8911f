import { describe, expect, it } from 'vitest';
import { checkArticle } from '../../../../src/article/build.ts';
import { Steps } from '../../../../src/article/steps.ts';
import {
  changedSentences,
  refuseStale,
  translatedSources,
} from '../../../../src/article/translation/sources.ts';
import type { TranslatedSources } from '../../../../src/schemas/translation/translation.ts';
import { body, smallTranslated, translated } from '../small-translation.ts';

function sums(own: Parameters<typeof smallTranslated>[0] = {}): TranslatedSources {
  const article = checkArticle(smallTranslated(own), new Steps());
  const [translation] = article.translations;
  if (!translation) throw new Error('the translation has problems');
  return translatedSources(article, translation);
}

const accepted = sums();
const found = (now: TranslatedSources, before: TranslatedSources | null = accepted): string[] =>
  changedSentences('es', now, before).map((each) => `${each.field}: ${each.found}`);

describe('what a translation is of', () => {
  it('is kept for each sentence of the article', () => {
    expect(Object.keys(accepted['s-1'] ?? {})).toEqual(['p1s1', 'p1s2', 'p1s3', 'p2s1', 'p2s2']);
    expect(found(accepted)).toEqual([]);
  });

  it('is stale once a "no" of the article is taken away', () => {
    const now = sums({ of: body.replace('no lamp', 'a lamp') });
    expect(found(now)).toEqual(['p1s2: a stale translation: the sentence of the article has changed since']);
    expect(() => refuseStale('es', now, accepted)).toThrow('stale');
  });

  it('can be accepted once it has changed as well', () => {
    const now = sums({
      of: body.replace('no lamp', 'a lamp'),
      body: translated.replace('no se perdió ningún', 'se perdió un'),
    });
    expect(found(now)).toEqual(['p1s2: other words than those accepted']);
    expect(() => refuseStale('es', now, accepted)).not.toThrow();
  });

  it('wants changed words of its own accepted, and new ones', () => {
    expect(found(sums({ body: translated.replace('no se perdió', 'se perdió') }))).toEqual([
      'p1s2: other words than those accepted',
    ]);
    expect(found(accepted, null)).toEqual(['the file: none']);
    expect(found(accepted, {})).toHaveLength(5);
  });

  it('holds no sentence that there is not', () => {
    expect(found(accepted, { ...accepted, 's-9': { p1s1: '00000000 00000000' } })).toEqual([
      's-9 › p1s1: a sentence that has no translation any more',
    ]);
  });
});
