/** Who is told of a finding, and who approves: offices and bodies, never a person. */
import type { Phrases } from '#model/message.ts';

const WHO = `
commander              | the commander | le commandement
legad                  | the legal adviser | le conseil juridique
hs_adviser             | the human security adviser | le conseil en sécurité humaine
genad                  | the gender adviser | le conseil en genre
cpp_officer            | the cultural property officer | le responsable des biens culturels
focal_point            | the focal point for children | le point de contact pour les enfants
contracting_officer    | the contracting officer | le responsable des contrats
thb_procurement_officer | the anti-trafficking officer | le responsable de la lutte contre la traite
engineers              | the engineers | le génie
environment_adviser    | the environmental adviser | le conseil en environnement
medical_adviser        | the medical adviser | le conseil médical
civil_military_liaison | civil-military liaison | la liaison civilo-militaire
host_authority         | the competent local authority | l’autorité locale compétente
humanitarian_coordinator | the humanitarian coordinator (OCHA) | la coordination humanitaire (OCHA)
health_coordinator     | the health coordinator (WHO) | le coordonnateur santé (OMS)
camp_coordinator       | the camp coordinator (CCCM, UNHCR or IOM) | la coordination des camps (CCCM, HCR ou OIM)
education_coordinator  | the education coordinator (UNICEF) | le coordonnateur éducation (UNICEF)
child_protection       | the child protection coordinator (UNICEF) | la coordination de la protection de l’enfance (UNICEF)
protection_coordinator | the protection coordinator | la coordination protection
gbv_coordinator        | the coordinator for gender-based violence | la coordination contre les violences fondées sur le genre
water_coordinator      | the water and sanitation coordinator | la coordination eau et assainissement
food_coordinator       | the food security coordinator | la coordination sécurité alimentaire
civil_defence_body     | the civil defence organisation | l’organisme de protection civile
icrc                   | the International Committee of the Red Cross | le Comité international de la Croix-Rouge
heritage_authority     | the national heritage authority | l’autorité nationale du patrimoine
custodian              | the custodian of the site | le gardien du site
operator               | the operator of the works | l’exploitant de l’ouvrage
foreign_mission        | the mission or organisation concerned | la mission ou l’organisation concernée
battalion              | an officer commanding a force of battalion size or larger | un officier commandant une force de la taille d’un bataillon ou plus
division               | an officer commanding a force of division size or larger | un officier commandant une formation de la taille d’une division ou plus
highest_operational    | the highest operational level of command | le plus haut niveau opérationnel du commandement
`;

const PEOPLE: Phrases = Object.fromEntries(
  WHO.trim()
    .split('\n')
    .map((line) => {
      const [code = '', en = '', fr = ''] = line.split('|').map((cell) => cell.trim());
      return [`who.${code}`, { en, fr }];
    }),
);

export const RULES: Phrases = {
  ...PEOPLE,
  'rules.tell': { en: 'Tell {who__who}.', fr: 'Prévenez {who__who}.' },
  'rules.decides': {
    en: 'Only {who__who} may decide otherwise; nothing here records that.',
    fr: 'Seul peut en décider autrement : {who__who} ; rien ici ne l’enregistre.',
  },
  'rules.approve': {
    en: 'It goes on only when approved by {who__who}.',
    fr: 'À poursuivre seulement après accord ({who__who}).',
  },
};
