import type { Strings } from '../en/index.ts';

/** Texts of the search in the references; the script fills in each `{name}`. */
export const referenceSearch: Strings['referenceSearch'] = {
  label: 'Buscar en las referencias',
  words: 'Autor, título, año o fuente',
  type: 'Tipo',
  anyType: 'Todos',
  decade: 'Publicación',
  anyDecade: 'Todas',
  decadeName: (first) => `Década de ${first}`,
  section: 'Citada en',
  anySection: 'Todas',
  only: 'Solo referencias',
  link: 'Con enlace a la fuente',
  finding: 'Con nota del editor',
  sort: 'Orden',
  sorts: {
    printed: 'Del impreso',
    author: 'Por autor',
    year: 'Más recientes',
    cited: 'Más citadas',
  },
  status: '{count} de {all} referencias',
  statusOf: (some, all) => `${some} de ${all} referencias`,
  clear: 'Quitar los filtros',
  none: 'Ninguna referencia cumple todo esto. Con menos palabras o filtros aparecen más.',
  invalid: 'La dirección pide {asked}, que no existe. Existen: {offered}.',
  together: 'Citada junto con',
  togetherText:
    'Referencias que el artículo cita cerca de esta, primero las de vínculo más estrecho: en una misma cita, en una misma oración o en un mismo párrafo.',
  ties: { group: 'misma cita', sentence: 'misma oración', paragraph: 'mismo párrafo' },
};
