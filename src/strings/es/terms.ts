import type { Strings } from '../en/index.ts';

/** Texts of the index of names and terms. */
export const terms: Strings['terms'] = {
  title: 'Índice de nombres y términos',
  link: 'Nombres y términos',
  intro: (entries, sentences) =>
    `${entries} nombres y términos del artículo, con ${sentences} oraciones. Los números enlazan con la sección y el párrafo.`,
  letters: 'Letras',
  digits: '0 a 9',
  printed: 'En el texto:',
  also: 'También:',
  see: 'véase',
  sentences: (n, one) => (one ? 'La oración' : `Las ${n} oraciones`),
  kinds: {
    person: 'Persona',
    organisation: 'Organización',
    document: 'Documento',
    concept: 'Concepto',
    place: 'Lugar',
    abbreviation: 'Sigla',
  },
  filter: {
    label: 'Buscar en el índice',
    find: 'Nombre o término',
    kind: 'Tipo',
    all: 'Todos los tipos',
    reset: 'Mostrar todo',
    count: '{count} de {all} entradas',
    none: 'Ninguna entrada coincide con «{query}».',
    noneOfKind: 'Ninguna entrada de este tipo coincide con «{query}»; entre todos los tipos: {count}.',
    unknown: 'No existe el tipo «{kind}»; los que hay son {kinds}. Se muestran todos.',
  },
};
