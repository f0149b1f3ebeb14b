/** Lists of incidents against one group: what they hold, and what is counted of them. */
import type { Phrases } from '#model/message.ts';
import { terms } from '../terms.ts';

export const INCIDENT_WORDS: Phrases = {
  'code_list.ii_incident': {
    en: 'Lists of incidents (Insecurity Insight)',
    fr: 'Listes d’incidents (Insecurity Insight)',
  },
  ...terms('ii_incident', {
    aid_incident: [
      'Incident against aid workers',
      'An aid worker was killed, injured, kidnapped or arrested, as coded by Insecurity Insight',
      'Incident contre des travailleurs humanitaires',
      'Un travailleur humanitaire a été tué, blessé, enlevé ou arrêté, selon le codage d’Insecurity Insight',
    ],
    protection_incident: [
      'Incident in a place of displaced people',
      'A camp, its residents or those who serve them came to harm, as coded by Insecurity Insight',
      'Incident dans un lieu de personnes déplacées',
      'Un camp, ses habitants ou ceux qui les servent ont subi un dommage, selon le codage d’Insecurity Insight',
    ],
    health_incident: [
      'Attack on health care',
      'Health workers, facilities, transport or patients came to harm, as coded by Insecurity Insight',
      'Attaque contre les soins de santé',
      'Personnel, structures, transports ou patients ont subi un dommage, selon le codage d’Insecurity Insight',
    ],
  }),

  'layer.incidents_aid': {
    en: 'incidents against aid workers',
    fr: 'incidents contre des travailleurs humanitaires',
  },
  'layer.incidents_aid.meaning': {
    en: 'A list of what was reported against aid workers. Of anyone else it says nothing.',
    fr: 'Une liste de ce qui a été signalé contre des travailleurs humanitaires. Elle ne dit rien des autres.',
  },
  'layer.incidents_aid.missing': {
    en: 'No incidents against aid workers are loaded: whether help can reach people is unknown from them.',
    fr: 'Aucun incident contre des travailleurs humanitaires n’est chargé : rien n’indique si l’aide peut arriver.',
  },
  'layer.incidents_displaced': {
    en: 'incidents in places of displaced people',
    fr: 'incidents dans des lieux de personnes déplacées',
  },
  'layer.incidents_displaced.meaning': {
    en: 'A list of what was reported in camps and sites of displaced people. Of anyone else it says nothing.',
    fr: 'Une liste de ce qui a été signalé dans des camps et sites de personnes déplacées. Elle ne dit rien des autres.',
  },
  'layer.incidents_displaced.missing': {
    en: 'No incidents in places of displaced people are loaded: what happens there is unknown.',
    fr: 'Aucun incident dans des lieux de personnes déplacées n’est chargé : ce qui s’y passe est inconnu.',
  },
  'layer.incidents_health_care': {
    en: 'attacks on health care',
    fr: 'attaques contre les soins de santé',
  },
  'layer.incidents_health_care.meaning': {
    en: 'A list of attacks on health workers, facilities, transport and patients, without points. Of anyone else it says nothing.',
    fr: 'Une liste d’attaques contre personnel, structures, transports et patients, sans points. Elle ne dit rien des autres.',
  },
  'layer.incidents_health_care.missing': {
    en: 'No attacks on health care are loaded: whether care is under attack is unknown.',
    fr: 'Aucune attaque contre les soins de santé n’est chargée : on ignore si les soins sont attaqués.',
  },

  'measure.civilians.aid_incidents': {
    en: 'Reported incidents against aid workers',
    fr: 'Incidents signalés contre des travailleurs humanitaires',
  },
  'measure.civilians.aid_incidents.definition': {
    en: 'Incidents in which a list reports aid workers killed, injured, kidnapped or arrested. By source; not assessed. Help that did not arrive for other reasons is not in it.',
    fr: 'Incidents où une liste signale des travailleurs humanitaires tués, blessés, enlevés ou arrêtés. Par source ; non évalué. L’aide qui n’est pas arrivée pour d’autres raisons n’y figure pas.',
  },
  'measure.civilians.displaced_incidents': {
    en: 'Reported incidents in places of displaced people',
    fr: 'Incidents signalés dans des lieux de personnes déplacées',
  },
  'measure.civilians.displaced_incidents.definition': {
    en: 'Incidents in which a list reports harm in a camp or site of displaced people, or to those who serve them there. By source; not assessed.',
    fr: 'Incidents où une liste signale un dommage dans un camp ou site de personnes déplacées, ou à ceux qui les y servent. Par source ; non évalué.',
  },
};
