/** Law of cultural property (domain.md 5.1; treaty texts read): serious violations, emblems, safeguarding, custody. */
import { codeTable } from '../../code-table.ts';
import { EAMENA, HOUSE, known, read } from '../../sources.ts';

const P99 = read('Second Protocol 1999, art. 15(1)', '1999-03-26', '1999');
const H54 = read('Hague Convention 1954, arts. 16, 17', '1954-05-14', '1954');

export const LAW = [
  codeTable(
    {
      ...P99,
      list: 'p99_serious_violation',
      en: 'Serious violations of the Second Protocol',
      fr: 'Violations graves du Deuxième Protocole',
      unit: 'incidents',
      of: 'event',
    },
    `
    p99_15a | Attack on property under enhanced protection | Attaque d’un bien sous protection renforcée | Only ever a possible classification, for the legal adviser; never a finding of crime | Toujours une qualification possible, pour le conseil juridique ; jamais un constat de crime
    p99_15b | Military use of property under enhanced protection, or of its surroundings | Usage militaire d’un bien sous protection renforcée, ou de ses abords | Only ever a possible classification, for the legal adviser; never a finding of crime | Toujours une qualification possible, pour le conseil juridique ; jamais un constat de crime
    p99_15c | Extensive destruction or appropriation of protected property | Destruction ou appropriation étendue de biens protégés | Only ever a possible classification, for the legal adviser; never a finding of crime | Toujours une qualification possible, pour le conseil juridique ; jamais un constat de crime
    p99_15d | Attack on protected property | Attaque d’un bien protégé | Only ever a possible classification, for the legal adviser; never a finding of crime | Toujours une qualification possible, pour le conseil juridique ; jamais un constat de crime
    p99_15e | Theft, pillage, misappropriation or vandalism of protected property | Vol, pillage, détournement ou vandalisme de biens protégés | Only ever a possible classification, for the legal adviser; never a finding of crime | Toujours une qualification possible, pour le conseil juridique ; jamais un constat de crime
    `,
  ),
  codeTable(
    { ...H54, list: 'emblem', en: 'Emblems', fr: 'Emblèmes', unit: 'objects', of: 'object' },
    `
    none                       | None | Aucun | Its absence never lowers protection (R-CPP-01) | Son absence ne diminue jamais la protection (R-CPP-01)
    blue_shield_single         | Blue shield | Bouclier bleu | Cultural property not under special protection; its personnel | Biens culturels hors protection spéciale ; leur personnel
    blue_shield_triple         | Three blue shields | Trois boucliers bleus | Immovables under special protection, transport, improvised refuges | Immeubles sous protection spéciale, transports, refuges improvisés
    `,
    {
      ...known('Emblem of enhanced protection; details'),
      lines: `
    enhanced_red_band          | Blue shield with a red band | Bouclier bleu bordé de rouge | Enhanced protection | Protection renforcée
    `,
    },
    {
      ...read('Additional Protocol I 1977, art. 56', '1977-06-08'),
      lines: `
    api56_three_orange_circles | Three bright orange circles | Trois cercles orange vif | Works that contain dangerous forces; the duty holds without the sign | Ouvrages contenant des forces dangereuses ; le devoir vaut sans le signe
    `,
    },
    {
      ...HOUSE,
      lines: `
    red_cross_crescent_crystal | Red cross, crescent or crystal | Croix, croissant ou cristal rouge
    un                         | United Nations | Nations Unies
    world_heritage             | World Heritage | Patrimoine mondial | No legal meaning in combat | Sans portée juridique au combat
    other                      | Other | Autre
    `,
    },
  ),
  codeTable(
    {
      ...read('Second Protocol 1999, art. 5', '1999-03-26', '1999'),
      list: 'safeguarding_measure',
      en: 'Safeguarding in peacetime',
      fr: 'Sauvegarde en temps de paix',
      unit: 'tasks',
      of: 'object',
    },
    `
    inventories            | Inventories | Inventaires
    emergency_planning     | Emergency planning against fire and collapse | Plans d’urgence contre l’incendie et l’écroulement
    removal_or_in_situ     | Preparation for removal or protection in place | Préparation de l’enlèvement ou de la protection sur place
    designated_authority   | Designated authority | Autorité désignée
    `,
  ),
  codeTable(
    {
      ...read('First Protocol 1954', '1954-05-14', '1954'),
      list: 'movable_custody_duty',
      en: 'Duties for movable property',
      fr: 'Devoirs pour les biens meubles',
      unit: 'objects',
      of: 'object',
    },
    `
    prevent_export          | Prevent export from occupied territory | Empêcher l’exportation d’un territoire occupé
    take_into_custody       | Take imported objects into custody | Mettre sous séquestre les objets importés
    return                  | Return at the close of hostilities | Restituer à la fin des hostilités
    no_reparations          | Never as war reparations | Jamais à titre de dommages de guerre
    indemnity               | Indemnity to holders in good faith | Indemnité aux détenteurs de bonne foi
    deposited_objects_back  | Deposited objects go back | Les objets déposés sont rendus
    `,
  ),
  codeTable(
    {
      ...EAMENA,
      list: 'cp_designation',
      en: 'Designations',
      fr: 'Inscriptions',
      unit: 'objects',
      of: 'object',
    },
    `
    enhanced_protection_list | List of property under enhanced protection | Liste des biens sous protection renforcée
    unesco_whl               | World Heritage List | Liste du patrimoine mondial | May be natural: then it is no cultural property | Peut être naturel : ce n’est alors pas un bien culturel
    unesco_wh_tentative      | Tentative list | Liste indicative
    unesco_wh_in_danger      | World Heritage in Danger | Patrimoine mondial en péril
    national_register        | National register | Registre national
    local_register           | Local register | Registre local
    managed_site             | Managed site | Site géré
    other                    | Other | Autre
    `,
  ),
];
