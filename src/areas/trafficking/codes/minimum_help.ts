/** What a victim or presumed victim is owed, as the Council of Europe Convention says it (domain.md 4.5; treaty text read). */
import { codeTable } from '../../code-table.ts';
import { read } from '../../sources.ts';

const COE = read(
  'Council of Europe Convention on Action against Trafficking in Human Beings 2005, art. 12(1)',
  '2005-05-16',
  '2005',
);

export const MINIMUM_HELP = [
  codeTable(
    {
      ...COE,
      list: 'coe_minimum_help',
      en: 'Minimum help to a victim',
      fr: 'Aide minimale à une victime',
      unit: 'referrals',
      of: 'referral',
    },
    `
    subsistence             | Subsistence | Subsistance
    safe_housing            | Safe housing | Hébergement sûr
    emergency_medical       | Emergency medical care | Soins médicaux d’urgence
    interpretation          | Interpretation | Interprétation
    counselling             | Counselling and information | Conseils et informations
    legal                   | Legal help | Assistance juridique
    education_for_children  | Education for children | Éducation des enfants
    `,
  ),
];
