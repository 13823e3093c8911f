import { describe, expect, it } from 'vitest';
import { checkArticle } from '../../../../src/article/build.ts';
import { Steps } from '../../../../src/article/steps.ts';
import { markdown, translatedMarkdown } from '../../../../src/exports/formats/markdown.ts';
import { parseInline } from '../../../../src/article/prose/inline.ts';
import { reference, smallArticle } from '../../article/small-article.ts';
import { smallTranslated } from '../../article/small-translation.ts';

const written = (sections: Record<string, string>): string =>
  markdown.write(smallArticle({ sections, references: [reference({ id: 'okafor-2011' })] }), '/');

describe('an article in Markdown', () => {
  it('has a heading for each section, one level below the title', () => {
    const text = written({ '1': 'Lamps.', '1.1': 'Wicks.' });
    expect(text).toContain('\n## 1 Section 1\n\nLamps.\n');
    expect(text).toContain('\n### 1.1 Section 1.1\n\nWicks.\n');
  });

  it('leads from a citation to its entry', () => {
    const text = written({ '1': 'Lamps (<Cite to="okafor-2011" at="75">Okafor, 2011: 75</Cite>).' });
    expect(text).toContain('Lamps ([Okafor, 2011: 75](#okafor-2011)).');
    expect(text).toContain(
      '<span id="okafor-2011"></span>Okafor, A. (2011). Keepers of the light. *Annals of Lighthouses*',
    );
  });

  it('reads back as the words that it was made of', () => {
    const words = String.raw`A lamp * costs_it_all [1] #2 <3 & a \ | ~ at $5.`;
    const source = words.replace(/[\\*_[\]<{&]/g, String.raw`\$&`);
    const body = written({ '1': source }).split('\n\n')[2] ?? '';
    expect(
      parseInline(body)
        .map(({ text }) => text)
        .join(''),
    ).toBe(words);
  });

  it('takes a number at the beginning for a word', () => {
    expect(written({ '1': String.raw`1999\. A year of lamps, 3\. of oil.` })).toContain(
      String.raw`1999\. A year of lamps, 3. of oil.`,
    );
  });

  it.each(['#', '+', '-'])('takes "%s" at the beginning for a word', (sign) => {
    const words = `\\${sign} lamp`;
    expect(written({ '1': words })).toContain(`\n\n${words}\n`);
  });

  it('says what it is before it begins, as YAML', () => {
    const [, front = ''] = written({ '1': 'Lamps.' }).split('---\n');
    const title = /^title: (.*)$/m.exec(front)?.[1] ?? '';
    expect(JSON.parse(title)).toBe('On lighthouses');
  });
});

it('a translation in Markdown says what it is, and leads from its citations to the references as printed', () => {
  const article = checkArticle(smallTranslated(), new Steps());
  const [translation] = article.translations;
  if (!translation) throw new Error('the translation has problems');
  const text = translatedMarkdown(article, translation);
  expect(text).toContain('\nlang: "es"\n');
  expect(text).toContain('\n> Traducción de esta edición; el texto citable es el inglés.\n');
  expect(text).toContain(
    'La costa tiene 1200 faroles ([Okafor, 2011: 3](#okafor-2011)). Ninguno es nuevo. En 1999 no se perdió',
  );
  expect(text).toContain('<span id="okafor-2011"></span>Okafor, A. (2011). Keepers of the light.');
});
