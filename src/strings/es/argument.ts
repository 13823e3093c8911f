import type { Strings } from '../en/index.ts';

/** The page of the argument, and where else its points are named. */
export const argument: Strings['argument'] = {
  title: 'El argumento',
  link: 'Argumento',
  intro: (points) =>
    `Cómo razona el artículo, en ${points} puntos. Los nombres breves son nuestros; cada uno lleva a las palabras mismas del artículo.`,
  drawing: 'El argumento en un dibujo',
  keys: 'Se lee desde abajo: lo que está arriba descansa sobre lo que está debajo. Cada punto abre su oración, sus fuentes y sus cifras. Las flechas del teclado recorren los puntos y Enter abre uno.',
  external: 'externo',
  before: { objects: 'Pero:', answers: 'Respuesta:', grants: 'Se admite:' },
  groups: { foundation: 'Fundamentos', field: 'Campos', conclusion: 'Lo que se sigue' },
  kinds: {
    foundation: 'Fundamento',
    field: 'Campo',
    objection: 'Objeción',
    answer: 'Respuesta',
    conclusion: 'Conclusión',
  },
  on: {
    carries: 'Sostiene',
    leads: 'Lleva a',
    objects: 'Objeta',
    answers: 'Responde a',
    grants: 'Admite',
  },
  by: {
    carries: 'Descansa en',
    leads: 'Se sigue de',
    objects: 'Objeción',
    answers: 'Respuesta',
    grants: 'Se admite en',
  },
  grounds: 'En qué se apoya',
  sources: 'Fuentes',
  noSources: 'Estas oraciones no citan ninguna fuente.',
  numbers: 'Cifras',
  events: 'Acontecimientos fechados',
  close: 'Cerrar',
  here: 'En el argumento',
};
