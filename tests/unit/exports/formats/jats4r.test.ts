import { describe, expect, test } from 'vitest';
import { jats } from '../../../../src/exports/formats/jats.ts';
import { reference, smallArticle } from '../../article/small-article.ts';

/** What stands in each element of a name. */
const within = (xml: string, tag: string): string[] =>
  [...xml.matchAll(new RegExp(`<${tag}(?: [^>]*)?>(.*?)</${tag}>`, 'gs'))].map(([, inner = '']) => inner);

const valuesOf = (xml: string, name: string): string[] =>
  [...xml.matchAll(new RegExp(` ${name}="([^"]*)"`, 'g'))].map(([, value = '']) => value);

const lacks = (xml: string, tag: string, attribute: string): boolean =>
  [...xml.matchAll(new RegExp(`<${tag}[ >/][^>]*`, 'g'))].some(
    ([start]) => !start.includes(` ${attribute}="`),
  );

/**
 * The rules of JATS for Reuse that are errors, by what breaks them
 * (https://github.com/JATS4R/jats-schematrons, schematrons/1.0: `*-errors.sch`).
 */
const rules: Record<string, (xml: string) => boolean> = {
  'permissions 1: article-meta has permissions': (xml) =>
    !within(xml, 'article-meta')[0]?.includes('<permissions>'),
  'permissions 3: a copyright has its year': (xml) =>
    !within(xml, 'permissions')[0]?.includes('<copyright-year>'),
  'permissions 3: and its holder': (xml) => !within(xml, 'permissions')[0]?.includes('<copyright-holder>'),
  'a copyright-year is four digits, without spaces': (xml) =>
    within(xml, 'copyright-year').some((year) => !/^[1-9]\d{3}$/.test(year)),
  'a licence has one address': (xml) =>
    within(xml, 'ali:license_ref').join() !== /<license [^>]*xlink:href="([^"]*)"/.exec(xml)?.[1],
  'each aff that has an id is pointed at, as an aff': (xml) =>
    [...xml.matchAll(/<aff id="([^"]*)"/g)].some(
      ([, id]) => !xml.includes(`<xref ref-type="aff" rid="${id}"/>`),
    ),
  'an aff begins with no sup': (xml) => /<aff[^>]*><sup>/.test(xml),
  'an institution-id has its type': (xml) => lacks(xml, 'institution-id', 'institution-id-type'),
  'a contrib-id has its type': (xml) => lacks(xml, 'contrib-id', 'contrib-id-type'),
  'a country has its code': (xml) => lacks(xml, 'country', 'country'),
  'a citation has no citation-type': (xml) => xml.includes(' citation-type='),
  'a data-title stands in data': (xml) => xml.includes('<data-title>'),
  'the year of a citation is four digits': (xml) =>
    within(xml, 'element-citation')
      .flatMap((each) => within(each, 'year'))
      .some((year) => !/^\d{4}$/.test(year)),
  'a version has its designator': (xml) => lacks(xml, 'version', 'designator'),
  'a ref has an id': (xml) => lacks(xml, 'ref', 'id'),
  'a ref has no citation of older versions': (xml) => /<(?:nlm-)?citation[ >]/.test(xml),
  'an id stands once': (xml) => new Set(valuesOf(xml, 'id')).size !== valuesOf(xml, 'id').length,
  'what is pointed at is there': (xml) => valuesOf(xml, 'rid').some((id) => !xml.includes(` id="${id}"`)),
};

describe('an article in JATS breaks no rule of JATS4R', () => {
  const article = smallArticle({
    sections: { '1': 'Lamps (<Cite to="okafor-2011" at="75">Okafor, 2011: 75</Cite>).', '1.1': 'Wicks.' },
    references: [reference({ id: 'okafor-2011' }), reference({ id: 'ilo-2022', authors: ['Lamp Office'] })],
  });
  const text = jats.write(article, 'https://example.org/');

  test.each(Object.keys(rules))('%s', (rule) => {
    expect(rules[rule]?.(text)).toBe(false);
  });
});
