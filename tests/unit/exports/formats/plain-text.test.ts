import { expect, test } from 'vitest';
import { plainText } from '../../../../src/exports/formats/plain-text.ts';
import { reference, smallArticle } from '../../article/small-article.ts';

test('plain text has all that is printed, a line a paragraph, without a mark', () => {
  const article = smallArticle({
    sections: { '1': 'Lamps *burn* (<Cite to="okafor-2011">Okafor, 2011</Cite>).', '1.1': 'Wicks.' },
    references: [reference({ id: 'okafor-2011', label: '(Okafor 2011)' })],
  });
  const text = plainText.write(article, null);
  expect(text.startsWith('On lighthouses\n\n')).toBe(true);
  expect(text).toContain('\n\n1 Section 1\n\nLamps burn (Okafor, 2011).\n\n1.1 Section 1.1\n\nWicks.\n\n');
  expect(text).toMatch(
    /\n\n\(Okafor 2011\) Okafor, A\. \(2011\)\. Keepers of the light\. Annals of Lighthouses, 3, pp\. 73-106\.\n$/,
  );
});
