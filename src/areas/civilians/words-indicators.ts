/** Indicators of the area in words: a name, and what its source counts. */
import type { Phrases } from '#model/message.ts';

/** Name and definition of an indicator, in English then in French. */
function indicator(code: string, en: string, enOf: string, fr: string, frOf: string): Phrases {
  return { [`indicator.${code}`]: { en, fr }, [`indicator.${code}.definition`]: { en: enOf, fr: frOf } };
}

export const INDICATOR_WORDS: Phrases = {
  ...indicator(
    'idmc.internally_displaced',
    'People displaced inside the country',
    'People living displaced inside their country by conflict and violence at the end of the year, as estimated by IDMC.',
    'Personnes déplacées à l’intérieur du pays',
    'Personnes vivant déplacées dans leur pays en raison de conflits et de violences à la fin de l’année, selon l’estimation de l’IDMC.',
  ),
  ...indicator(
    'unhcr.refugees',
    'Refugees in the country',
    'Refugees under UNHCR’s mandate in the country at the end of the year: the sum of the rows that UNHCR gives by country of origin.',
    'Réfugiés dans le pays',
    'Réfugiés relevant du mandat du HCR dans le pays à la fin de l’année : la somme des lignes que le HCR donne par pays d’origine.',
  ),
  ...indicator(
    'unhcr.asylum_seekers',
    'Asylum seekers in the country',
    'People whose claim for asylum was pending in the country at the end of the year: the sum of the rows that UNHCR gives by country of origin.',
    'Demandeurs d’asile dans le pays',
    'Personnes dont la demande d’asile était en cours dans le pays à la fin de l’année : la somme des lignes que le HCR donne par pays d’origine.',
  ),
  ...indicator(
    'unhcr.returned_internally_displaced',
    'Displaced people who returned home in the year',
    'Internally displaced people protected or assisted by UNHCR who returned to their home during the year.',
    'Déplacés rentrés chez eux dans l’année',
    'Déplacés internes protégés ou assistés par le HCR qui sont rentrés chez eux pendant l’année.',
  ),
  ...indicator(
    'inform.people_using_at_least_basic_drinking_water_services_of_population',
    'People with at least basic drinking water, in %',
    'Share of the population that uses at least basic drinking water services, as INFORM takes it over from its publisher.',
    'Personnes ayant au moins un service élémentaire d’eau potable, en %',
    'Part de la population qui utilise au moins des services élémentaires d’eau potable, telle qu’INFORM la reprend de son éditeur.',
  ),
  ...indicator(
    'inform.people_using_at_least_basic_sanitation_services_of_population',
    'People with at least basic sanitation, in %',
    'Share of the population that uses at least basic sanitation services, as INFORM takes it over from its publisher.',
    'Personnes ayant au moins un service élémentaire d’assainissement, en %',
    'Part de la population qui utilise au moins des services élémentaires d’assainissement, telle qu’INFORM la reprend de son éditeur.',
  ),
  ...indicator(
    'inform.access_to_electricity',
    'Access to electricity',
    'Access of the population to electricity. The file gives a measured share and a score from 0 to 10 under this one name, and does not say which is which.',
    'Accès à l’électricité',
    'Accès de la population à l’électricité. Le fichier donne sous ce seul nom une part mesurée et un score de 0 à 10, sans dire lequel est lequel.',
  ),
  ...indicator(
    'inform.prevalence_of_undernourishment_of_population',
    'Undernourishment',
    'Undernourishment of the population. The file gives a measured share and a score from 0 to 10 under this one name, and does not say which is which.',
    'Sous-alimentation',
    'Sous-alimentation de la population. Le fichier donne sous ce seul nom une part mesurée et un score de 0 à 10, sans dire lequel est lequel.',
  ),
  ...indicator(
    'inform.physicians_density',
    'Physicians',
    'Density of physicians. The file gives a measured density and a score from 0 to 10 under this one name, and does not say which is which.',
    'Médecins',
    'Densité de médecins. Le fichier donne sous ce seul nom une densité mesurée et un score de 0 à 10, sans dire lequel est lequel.',
  ),
  ...indicator(
    'inform.highly_violent_internal_conflict_probability',
    'Probability of highly violent internal conflict, as published',
    'A model’s probability for the whole country, taken over by INFORM; the file calls its unit % and gives a number between 0 and 1. It says nothing of a place or of the next days.',
    'Probabilité d’un conflit interne très violent, telle que publiée',
    'Probabilité d’un modèle pour tout le pays, reprise par INFORM ; le fichier indique l’unité % et donne un nombre entre 0 et 1. Elle ne dit rien d’un lieu ni des prochains jours.',
  ),
  ...indicator(
    'inform.drought_affected',
    'People affected by drought',
    'How many people drought affects. The file gives a measured number and a score from 0 to 10 under this one name, and does not say which is which.',
    'Personnes touchées par la sécheresse',
    'Combien de personnes la sécheresse touche. Le fichier donne sous ce seul nom un nombre mesuré et un score de 0 à 10, sans dire lequel est lequel.',
  ),
};
