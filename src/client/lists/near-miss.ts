import { make } from '../shared/dom.ts';
import { nearMiss, type MeantPage } from '../../address/near-miss.ts';

/** A page with its title in each language. */
interface Titled extends MeantPage {
  titles: Readonly<Record<string, string>>;
}

/**
 * `<near-miss>`: on the page for missing addresses, leads to the page that the address means where that is sure, and
 * offers it where it may be meant.
 */
class NearMiss extends HTMLElement {
  connectedCallback(): void {
    const { base = '', own = '', pages = '[]' } = this.dataset;
    const offers = [...this.querySelectorAll<HTMLElement>('p[lang]')];
    const { pathname, search, hash } = location;
    const path = pathname.startsWith(base) ? pathname.slice(base.length) : pathname;
    const languages = offers.map(({ lang }) => lang).filter((lang) => lang !== own);
    const found = nearMiss(path, JSON.parse(pages) as Titled[], languages, own);
    if (!found) return;
    const { page, language, isSure } = found;
    const address = `${base}${language === own ? '' : `/${language}`}${page.path}`;
    // A host that lacks the page itself would lead back here.
    if (isSure && address !== pathname) location.replace(address + search + hash);
    const offer = offers.find(({ lang }) => lang === language);
    if (!offer) return;
    const link = make('a', { href: address + search + hash }, page.titles[language] ?? page.path);
    offer.replaceChildren(`${offer.dataset.meant} `, link);
    offer.hidden = false;
  }
}

customElements.define('near-miss', NearMiss);
