/** Dates as they are typed, and the calendar beside them. */
import type { Phrases } from '#model/message.ts';

export const WEB_DATE: Phrases = {
  'web.date.pattern.day': { en: 'Year-month-day: 2021-09-09', fr: 'Année-mois-jour : 2021-09-09' },
  'web.date.pattern.moment': {
    en: 'Year-month-day hour:minute ({zone}): 2021-09-09 06:00',
    fr: 'Année-mois-jour heure:minute ({zone}) : 2021-09-09 06:00',
  },
  'web.date.pattern.either': {
    en: 'A day, 2021-09-09, or a moment, 2021-09-09 06:00 ({zone})',
    fr: 'Un jour, 2021-09-09, ou un instant, 2021-09-09 06:00 ({zone})',
  },
  'web.date.wrong.day': {
    en: '“{text}” is no such day. Right would be year-month-day: 2021-09-09.',
    fr: '« {text} » n’est pas un jour. Il faudrait année-mois-jour : 2021-09-09.',
  },
  'web.date.wrong.moment': {
    en: '“{text}” is no such moment. Right would be a day and its time: 2021-09-09 06:00.',
    fr: '« {text} » n’est pas un instant. Il faudrait un jour et son heure : 2021-09-09 06:00.',
  },
  'web.date.wrong.either': {
    en: '“{text}” is neither a day nor a moment. Right would be 2021-09-09 or 2021-09-09 06:00.',
    fr: '« {text} » n’est ni un jour ni un instant. Il faudrait 2021-09-09 ou 2021-09-09 06:00.',
  },
  'web.date.spoken': { en: '{day}, {time} ({zone})', fr: '{day}, {time} ({zone})' },
  'web.date.open': { en: 'Calendar: {label}', fr: 'Calendrier : {label}' },
  'web.date.month_before': { en: 'Month before', fr: 'Mois précédent' },
  'web.date.month_after': { en: 'Month after', fr: 'Mois suivant' },
};
