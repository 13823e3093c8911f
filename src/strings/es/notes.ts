import type { Strings } from '../en/index.ts';

/** The editor’s notes, and the rules that find what they are about. */
export const notes: Strings['notes'] = {
  title: 'Notas de edición',
  intro:
    'Comprobaciones automáticas comparan el texto, las citas y la lista de referencias; los editores añaden lo que muestra una fuente pública. Lo que hallaron se explica aquí; el texto no cambia.',
  count: (n, one) => (one ? `${n} nota` : `${n} notas`),
  about: (title) => `Nota de edición: ${title}`,
  place: 'Lugar',
  source: 'Fuente pública',
  asPrinted: 'Texto impreso',
  method: 'Cómo funcionan las comprobaciones',
  methodText:
    'Cada regla es un pequeño programa que lee todo el artículo. Un hallazgo que nadie ha explicado detiene la publicación de este sitio, y también la detiene una explicación cuyo hallazgo ya no existe.',
  passed: 'Estas reglas no hallaron nada:',
  severity: { error: 'Contradicción', warning: 'Advertencia', info: 'Observación' },
  rules: {
    'cited-not-listed': {
      title: 'Citadas, pero ausentes de la lista',
      what: 'Toda fuente citada en el texto debería figurar en la lista de referencias.',
    },
    'listed-not-cited': {
      title: 'En la lista, pero no citadas',
      what: 'Toda obra de la lista debería citarse en algún lugar del texto.',
    },
    'year-mismatch': {
      title: 'Años que difieren',
      what: 'El año de una cita debería ser el de la obra en la lista.',
    },
    'author-mismatch': {
      title: 'Nombres que difieren',
      what: 'Los nombres de una cita o de una etiqueta deberían ser los de la obra.',
    },
    'locator-outside-range': {
      title: 'Páginas fuera del intervalo de la obra',
      what: 'La página citada debería estar entre las que indica la referencia.',
    },
    'count-mismatch': {
      title: 'Cantidades y enumeraciones',
      what: 'La cantidad anunciada debería coincidir con lo que se enumera.',
    },
    'shares-incomplete': {
      title: 'Porcentajes y su resto',
      what: 'Los porcentajes de un mismo total deberían sumar 100 %, o indicarse el resto.',
    },
    'list-order': { title: 'Orden de la lista', what: 'Las obras deberían seguir el orden alfabético.' },
    'part-exceeds-whole': {
      title: 'Las partes y el todo',
      what: 'Una parte no debería ser mayor que el todo que la incluye.',
    },
    'source-older': {
      title: 'Fuentes anteriores a lo que se les atribuye',
      what: 'Una obra solo puede dar una cifra o un hecho hasta el año en que se publicó.',
    },
    'citation-names': {
      title: 'Nombres en la cita sugerida',
      what: 'Una cita debería dar primero el apellido.',
    },
    'quotation-page': {
      title: 'Citas textuales sin página',
      what: 'Una cita textual debería indicar la página, si la obra tiene páginas.',
    },
    remark: {
      title: 'Observaciones',
      what: 'Lo que ninguna comprobación automática halla, con una fuente pública donde el propio texto no lo muestra.',
    },
    'missing-field': {
      title: 'Datos que faltan',
      what: 'Una referencia debería dar lo que su tipo necesita para localizarla.',
    },
  },
};
