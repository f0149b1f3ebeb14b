/** Terms of time and place (T-003). */
import { terms } from '../../registers.ts';

export const TIME_AND_PLACE = terms(`
as_of           | As of | Au | What had happened by this moment; nothing later is counted | Ce qui s’était passé à ce moment ; rien de plus tard n’est compté | | house (8.5e) | read
known_by        | Known by | Connu au | What we knew by this moment; a report that came later is not used, even for an earlier day | Ce que nous savions à ce moment ; un rapport arrivé plus tard n’est pas utilisé, même pour un jour antérieur | | house (8.5e) | read
new_event       | New event | Nouvel événement | It happened since the last look; apart from what is only newly known | Survenu depuis la dernière consultation ; à part de ce qui est seulement nouvellement connu | | house (8.5e) | read
new_knowledge   | New knowledge | Nouvelle information | It happened before, and we learned of it since the last look | Survenu avant, et appris depuis la dernière consultation | | house (8.5e) | read
day_only        | Day only | Jour seulement | Known to the day and no better: it belongs to each window that it may overlap, and never counts twice | Connu au jour et pas mieux : il appartient à chaque fenêtre qu’il peut recouper, et ne compte jamais deux fois | | house (8.5e) | read
certain         | Certain | Certain | It belongs here whatever the doubt of its time and place | Il appartient ici quel que soit le doute sur le moment et le lieu | | house | read
possible        | Possible | Possible | It may belong here: its time or place is not known well enough. Counted apart | Il peut appartenir ici : moment ou lieu pas assez connus. Compté à part | | house | read
precision       | Precision | Précision | How exactly a time is known: minute, day, month, year | Avec quelle exactitude un moment est connu : minute, jour, mois, année | | house | read
finest_level    | Finest level | Niveau le plus fin | The smallest administrative area that a position supports; never finer than its source | La plus petite zone administrative qu’une position permet ; jamais plus fin que sa source | | house | read
uncertainty     | Uncertainty | Incertitude | How far the real place may be from the point given, in metres | À quelle distance le lieu réel peut être du point donné, en mètres | | house | read
no_usable_position | No usable position | Pas de position utilisable | Known to a district or only by name; listed for every shape in that district (never 13) | Connu au district ou par son nom seulement ; listé pour toute zone de ce district (jamais 13) | | house | read
inside_term     | Inside | À l’intérieur | In the shape of the activity; certain only when the whole circle of uncertainty is | Dans la zone de l’activité ; certain seulement si tout le cercle d’incertitude y est | | house | read
near_term       | Near | À proximité | Within the distance that was asked for, measured on the ellipsoid | À moins de la distance demandée, mesurée sur l’ellipsoïde | | house | read
may_be_inside_term | May be inside | Peut-être à l’intérieur | Its circle of uncertainty, or the district that it is known to, touches the shape | Son cercle d’incertitude, ou le district connu, touche la zone | | house | read
layer_term      | Layer | Couche | A body of knowledge that an area needs: schools, health facilities, sites. A missing one is a finding | Un ensemble de connaissances dont un domaine a besoin : écoles, structures de santé, sites. S’il manque, c’est un constat | | house | read
stale           | Stale | Périmé | Older than its use allows; shown, kept protected, and said to be old | Plus vieux que son usage ne le permet ; montré, gardé protégé, et dit ancien | | house (8.4) | read
vintage         | Vintage | Période couverte | First and last day that a source speaks of, not the day when it was published | Premier et dernier jour dont parle une source, pas le jour de sa publication | | house | read
release_term    | Release | Version publiée | A publisher’s name for one state of its data; a newer one supersedes | Nom donné par un éditeur à un état de ses données ; une plus récente remplace | | house | read
cut_off         | Cut-off | Date limite | The moment after which nothing entered a product | Le moment après lequel rien n’est entré dans un produit | NATO_HS_PAGE | NATO topic page ("Last updated"); T-078 | read
`);
