import type { ArticleFormat } from './export-format.ts';

/**
 * A citation style (CSL 1.0.2) by which Pandoc writes citations as most articles in author-date style print them, `(Okafor &
 * Bright, 2011: 31)`, and a list of references in their order.
 */
export const citationStyle: ArticleFormat = {
  extension: 'csl',
  type: 'application/vnd.citationstyles.style+xml',
  label: 'CSL',
  exports: 'article',
  isCompanion: true,
  write: () => style,
};

const style = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
  <info>
    <title>Author, year: page</title>
    <id>author-year-page</id>
    <updated>2023-01-01T00:00:00+00:00</updated>
    <rights license="http://creativecommons.org/publicdomain/zero/1.0/">CC0 1.0</rights>
  </info>
  <locale>
    <terms>
      <term name="page-range-delimiter">-</term>
    </terms>
  </locale>
  <macro name="names">
    <names variable="author">
      <name form="short" and="symbol" delimiter=", "/>
      <substitute><text variable="title"/></substitute>
    </names>
  </macro>
  <macro name="year">
    <date variable="issued"><date-part name="year"/></date>
  </macro>
  <citation et-al-min="3" et-al-use-first="1">
    <layout prefix="(" suffix=")" delimiter="; ">
      <group delimiter=": ">
        <group delimiter=", "><text macro="names"/><text macro="year"/></group>
        <text variable="locator"/>
      </group>
    </layout>
  </citation>
  <bibliography>
    <sort><key macro="names"/><key macro="year"/></sort>
    <layout suffix=".">
      <group delimiter=". ">
        <group delimiter=" ">
          <names variable="author">
            <name and="symbol" name-as-sort-order="all" initialize-with=". " delimiter-precedes-last="always"/>
          </names>
          <text macro="year" prefix="(" suffix=")"/>
        </group>
        <choose>
          <if variable="container-title"><text variable="title"/></if>
          <else><text variable="title" font-style="italic"/></else>
        </choose>
        <group delimiter=", ">
          <text variable="container-title" font-style="italic"/>
          <group>
            <text variable="volume"/>
            <text variable="issue" prefix="(" suffix=")"/>
          </group>
          <text variable="page" prefix="pp. "/>
        </group>
        <group delimiter=": "><text variable="publisher-place"/><text variable="publisher"/></group>
        <text variable="URL"/>
      </group>
    </layout>
  </bibliography>
</style>
`;
