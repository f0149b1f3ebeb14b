/** Types of cultural and natural site. What a site is says nothing of its regime: that is said apart, by its source. */
import { both } from '../rule-said.ts';
import { objectTypes } from '../object-types.ts';

export const CULTURAL = 'religious_cultural_historic';

export const OBJECT_TYPES = objectTypes(
  'heritage_object_type',
  both('Types of heritage site', 'Types de sites patrimoniaux'),
  `
cultural_site           | ${CULTURAL} | object | Cultural site | Site culturel | A site of culture or history | Un site de culture ou d’histoire
place_of_worship        | ${CULTURAL} | object | Place of worship | Lieu de culte | A place where people worship | Un lieu où l’on prie
monastery               | ${CULTURAL} | object | Monastery | Monastère | A monastery, with those who live there | Un monastère, avec ceux qui y vivent
church                  | ${CULTURAL} | object | Church | Église | A church | Une église
mosque                  | ${CULTURAL} | object | Mosque | Mosquée | A mosque | Une mosquée
memorial                | ${CULTURAL} | object | Memorial | Mémorial | A memorial or monument of remembrance | Un mémorial ou monument du souvenir
monument                | ${CULTURAL} | object | Monument | Monument | A monument of architecture, art or history | Un monument d’architecture, d’art ou d’histoire
archaeological_site     | ${CULTURAL} | object | Archaeological site | Site archéologique | A place with remains of the past, above or below the ground | Un lieu qui garde des vestiges du passé, sur ou sous terre
museum                  | ${CULTURAL} | object | Museum | Musée | A building that shows or keeps cultural property | Un édifice qui expose ou conserve des biens culturels
library                 | ${CULTURAL} | object | Library | Bibliothèque | A building that keeps books and manuscripts | Un édifice qui conserve livres et manuscrits
archive                 | ${CULTURAL} | object | Archive | Archives | A building that keeps records | Un édifice qui conserve des documents
refuge                  | ${CULTURAL} | object | Refuge | Refuge | A shelter for movable cultural property | Un abri pour des biens culturels meubles
historic_centre         | ${CULTURAL} | object | Historic centre | Centre historique | A place with a large amount of cultural property | Un lieu qui contient un nombre important de biens culturels
world_heritage_cultural | ${CULTURAL} | object | World Heritage, cultural | Patrimoine mondial, culturel | A cultural site on the World Heritage List | Un site culturel de la Liste du patrimoine mondial
world_heritage_mixed    | ${CULTURAL} | object | World Heritage, mixed | Patrimoine mondial, mixte | A cultural and natural site on the World Heritage List | Un site culturel et naturel de la Liste du patrimoine mondial
world_heritage_natural  | other | object | World Heritage, natural | Patrimoine mondial, naturel | A natural site on the World Heritage List; no cultural property by itself | Un site naturel de la Liste du patrimoine mondial ; en soi pas un bien culturel
`,
);
