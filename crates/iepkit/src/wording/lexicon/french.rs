//! French words, as they are written in Quebec and in France. Verbs stand in the infinitive; the classes of verbs and vague
//! qualifiers are those of the literature on pedagogical objectives. Elided words stand without their apostrophe: `d_ici`.

use crate::wording::tags::*;

super::lexicon! {
    /// The French lexicon.
    FRENCH = &[
        // Function words.
        (DET, "au aucun aucune aux ce certaines certains ces cet cette d de_la des du l la le les leur leurs ma mes mon nos notre plusieurs quelques
            sa ses son ta tes ton un une vos votre"),
        (PREP, "a a_cote_d a_cote_de a_l_arriere_de a_l_avant_de a_l_avant_du a_la_fin_d a_la_fin_de a_la_fin_des a_la_fin_du a_partir
            a_propos_de a_travers afin ainsi_que apres au au_cours_d au_cours_de au_cours_des au_cours_du au_debut_d au_debut_de au_debut_des
            au_debut_du au_dessus_de au_dessus_du au_fond_de au_fond_du au_lieu_d au_lieu_de au_lieu_des au_milieu_d au_milieu_de aupres
            aupres_d aupres_de aux avant avant_la_fin_d avant_la_fin_de avant_la_fin_du avec chez compte_tenu_d compte_tenu_de compte_tenu_des
            compte_tenu_du contre d dans de depuis derriere des devant du durant en en_dehors_d en_dehors_de en_dessous_d en_dessous_de
            en_fin_d en_fin_de en_milieu_d en_milieu_de entre envers face_a face_au face_aux grace hors jusqu jusqu_a jusqu_au jusqu_aux
            jusqu_en jusque le_long_d le_long_de le_long_du loin_d loin_de loin_des loin_du lors malgre moyennant outre par par_rapport_a
            parce parmi pendant plutot plutot_qu plutot_qu_avec plutot_que pour pres pres_d pres_de quant_a sans selon sous suite sur
            tout_au_long_d tout_au_long_de tout_au_long_des tout_au_long_du vers y_compris"),
        (WHEN, "a_chaque_fois_qu a_chaque_fois_qu_elle a_chaque_fois_qu_il a_chaque_fois_que alors_que apres_qu apres_que aussitot_qu aussitot_que
            avant_qu avant_que chaque_fois_qu chaque_fois_qu_elle chaque_fois_qu_il chaque_fois_que des_qu des_que lorsqu lorsque ou_elle ou_il
            pendant_qu pendant_que quand s_il s_ils si tandis_que tant_qu tant_qu_elle tant_qu_il tant_que une_fois_qu une_fois_que"),
        (AND, "& ainsi_que et et_ou et_puis mais ni ou plus_tard puis"),
        (MODAL, "a_besoin_d a_besoin_de aimerais aimerait apte_a but_est_d but_est_de but_est_qu but_est_que capable_d capable_de capables_d
            capables_de devoir devra devra_etre_capable_d devra_etre_capable_de devrai devrait devront dois doit doit_etre_capable_d
            doit_etre_capable_de doivent en_mesure_d en_mesure_de est_capable_d est_capable_de est_en_mesure_d est_en_mesure_de etre_apte_a
            etre_capable_d etre_capable_de etre_capables_d etre_capables_de etre_en_mesure_d etre_en_mesure_de objectif_est_d objectif_est_de
            objectif_est_qu objectif_est_que peut peuvent peux pourra pourrai pourrait pourront pouvoir puisse sera_apte_a sera_capable_d
            sera_capable_de sera_en_mesure_d sera_en_mesure_de serai_capable_d serai_capable_de seront_capables_d seront_capables_de soit_capable_d
            soit_capable_de sont_capables_d sont_capables_de souhaite va vais veut veux vont voudrais"),
        (BE, "es est etait ete etre sera serai seraient seront soit sont suis"),
        (SUBJECT, "c ce_dernier celle_ci celui_ci elle elles il ils j je nous on qui tu"),
        (NEG, "guere jamais n ne ne_plus pas plus_jamais"),
        (FILLER, "aussi autre autres bien bon bonne bonnes bons ca calmement cela ci clairement consecutifs correctement court courte courtes courts
            d_abord deja dernier dernieres different differente differentes differents donne donnee donnees donnes doucement encore ensemble ensuite
            grand grande grandes grands gros grosse grosses immediatement la lisiblement lui m maximum me meme memes minimum moins nous nouveau
            nouveaux nouvel nouvelle nouvelles oralement petit petite petites petits physiquement plus premier premiere premieres premiers prochain
            prochaine prochaines prochains propre propres quotidiennement rapidement reussi reussie reussies reussis s se seulement simple simplement
            simples spontanement t te toujours tous tres uniquement verbalement voix vous vraiment y"),

        // People.
        (LEARNER, "ado adolescent adolescente adolescents apprenant apprenante ecolier eleve eleves enfant enfants etudiant etudiante fille fils
            garcon jeune jeunes"),
        (STAFF, "accompagnant accompagnante accompagnateur accompagnatrice adulte adultes aesh aidant animateur animatrice ash avs benevole
            bibliothecaire chauffeur collaborateur concierge conseiller conseillere directeur direction directrice ecole_famille educateur
            educatrice employeur enseignant enseignant_ressource enseignante enseignante_ressource enseignantes enseignants equipe
            equipe_ecole equipe_educative ergo ergotherapeute famille grand_mere grand_pere infirmier infirmiere interprete intervenant
            intervenante intervenants logopede logopediste madame maitre maitres maitresse maman mediateur mediatrice mentor mere mme moniteur
            monitrice monsieur orthopedagogue orthophoniste papa parent parents patron pei pere personnel prepose preposee prof professeur
            professeure profs psychoeducateur psychoeducatrice psychologue psychomotricien psychomotricienne rased secretaire sexologue
            specialiste stagiaire superviseur superviseure surveillant surveillante technicien technicienne tes titulaire travailleur_social
            travailleuse_sociale tuteur tutrice"),
        (PEER, "ami amie amies amis autres_eleves autres_enfants camarade camarades client clients collegue collegues copain copains copine frere
            interlocuteur interlocuteurs pair pairs partenaire partenaires personne personnes soeur voisin voisine"),

        // Places, occasions, materials.
        (PLACE, "a_l_arriere a_l_avant atelier ateliers autobus bibliotheque bureau bus cabine cadre cafeteria camp cantine casier cdi centre
            centre_commercial cercle chambre cinema classe classes clinique coin college communaute comptoir contexte contextes corridor
            corridors couloir couloirs cour cuisine dehors domicile ecole endroit environnement environnements epicerie esat escalier
            escaliers exterieur foyer garderie gare groupe_classe gymnase hopital ime infirmerie internat internet laboratoire lieu lieux
            local lycee magasin maison milieu milieux musee parc pente piece_a_part piece_calme piece_isolee piece_separee piscine plancher
            plateau poste poste_de_travail poste_de_travail_autonome preau pupitre quai quartier rampe rang rangee rangees rangs restaurant
            salle secretariat service_de_garde sessad sol stage supermarche surface table tapis terrain toilette toilettes trottoir vestiaire
            vie_quotidienne voiture"),
        (OCCASION, "accueil activite activites anglais arrivee arts assemblee assemblees causerie causeries ceremonie changement
            changements cloche collation collations conflit conflits conseil consigne consignes controle controle_continu controles
            conversation conversations cours crise_de dejeuner demande depart deplacement deplacements descente devoirs dictee dictees diner
            dirigee discussion discussions echange echanges ecriture education_physique entrainement entree entrevue episode episodes eps
            evaluation evaluations examen examens exercice exercices explication explications expose exposes fin_de_semaine fins_de_semaine
            francais frustration gouter grand_groupe grands_groupes groupe gym habillage histoire imprevu imprevus incident incidents
            interaction interactions jeu jeu_de_role jeu_libre jeu_structure jeux jeux_de_role jeux_libres lecon lecons lecture mathematique
            mathematiques maths matieres matinee mise_en_situation mises_en_situation moment moments musique partie parties periode
            periode_de_lecture periode_de_travail periodes petit_groupe petits_groupes presentation presentations production productions
            projet rassemblement recre recreation recreations recres refus regroupement regroupements repas reveil routine routines science
            sciences seance_individuelle sieste signal situation_de situation_probleme situations_de situations_problemes sonnerie sortie
            sorties souper sous_groupe spectacle tache taches temps_de temps_libre temps_libres test tests theme tour transition transitions
            travail"),
        (MATERIAL, "affiche affichette agenda aide aide_memoire album albums antidote appareil appli application argent balle ballon
            bande_numerique banque_de_mots boite_a_lunch cahier calculatrice calendrier carnet cartable cartables carte cartes carton cartons
            casque chaise choix ciseaux clavier consigne coquille coquilles coussin crayon crayons cuillere demarche dessin dictionnaire
            document documents doudou droite_numerique enonce enonces enregistrement etiquettes exemple exemples feuille feuilles fiche fiches
            fourchette gabarit gobelet grille grille_de guide histoires horaire horloge image images indice indices jeton jetons lecteur ligne
            lignes liste listes livre livres logiciel materiel materiel_de_manipulation mesures_d_adaptation minuterie minuteur modele modeles
            monnaie mots notes objet objets ordinateur organisateur outil outils panneau papier paragraphe photo photos phrase phrases picto
            pictogramme pictogrammes pictos plan planche procedure question questions rappel rappels referentiel referentiels regle repere
            reperes roman roue sac scenario scenarios schema sequence sequence_visuelle situation situations sous_main soutien strategie
            support support_visuel supports supports_visuels tableau tablette tablette_numerique tabouret tapis texte textes thermometre verbe
            video videos"),
        (TRIAL, "activites cas essai essais fois jeu_de_role jeux_de_role jour journee journees jours matin matins mesure mesures mise_en_situation
            mises_en_situation mois observation observations occasion occasions occurence occurrence occurrences opportunite opportunites
            quart_de_travail quarts_de_travail rencontre rencontres reprise reprises seance seances semaine semaines session sessions situation
            situations soir soirs tache taches temps tentative tentatives verification verifications"),
        (ITEM, "action actions addition additions animal animaux bouchee bouchees calcul calculs carte cartes categorie categories chiffre chiffres
            consigne consignes couleur couleurs dessin devoir devoirs element elements enonce enonces erreur erreurs etape etapes evenement evenements
            exemple exemples exercice exercices fait faits faute fautes feuille feuilles forme formes formule_de_politesse formules_de_politesse
            fraction fractions graphemes idee idees image images item items lettre lettres ligne lignes livre livres mot mots mots_etiquettes
            multiplication multiplications nombre nombres objet objets operation operations page pages paragraphe paragraphes phoneme phonemes phrase
            phrases point points probleme problemes question questions reponse reponses reussite reussites son sons soustraction soustractions
            strategie strategies syllabe syllabes texte textes tour tours travail travaux verbe verbes"),
        (TIME, "an annee annees ans etape etapes h heure heures jour jour_d_ecole jour_de_classe journee journees jours jours_d_ecole jours_de_classe
            min mins minute minute_s minutes mn mois s sec seconde secondes sem semaine semaines semestre semestres session trimestre trimestres"),
        (CALENDAR, "action_de_grace aout armistice ascension automne avr avril carnaval chandeleur conge_de dec decembre dimanche dimanches epiphanie
            ete fete_des_meres fete_des_peres fete_nationale fetes fevr fevrier grandes_vacances halloween hiver janv janvier jeudi jeudis juil
            juillet juin lundi lundis mai mardi mardi_gras mardis mars mercredi mercredis mi_annee mi_avril mi_decembre mi_etape mi_fevrier mi_janvier
            mi_juin mi_mai mi_mars mi_novembre mi_octobre mi_septembre noel nov novembre oct octobre paques pentecote printemps relache saint_jean
            saint_patrick saint_valentin samedi samedis semaine_de_relache septembre st_jean st_valentin temps_des_fetes temps_des_sucres toussaint
            vacances vendredi vendredis"),
        (ANCHOR, "annee annee_scolaire annees anniversaire bilan bloc blocs brevet bulletin bulletins ce1 ce2 ceb cinquieme cm1 cm2 communication
            conge conseil_de_classe cours_de_l_annee cp cycle date debut echeance ecole_primaire ess etape etudes etudes_secondaires fin graduation
            grande_section gs maternelle mois moyenne_section ms pai pei periode petite_section pi pia plan_d_intervention ppre pps primaire prochain
            prochaine prochaine_rencontre ps quadrimestre quadrimestres reevaluation rencontre rentree reunion revision scolarite secondaire semaine
            semestre session sixieme terme trimestre trimestres"),
        (ACCURACY, "cas degre des_cas efficacite exactitude frequence intelligibilite justesse maitrise moyenne note note_de_passage performance
            precision resultat resultats reussite score seuil succes taux temps"),
        (ERROR, "accident accidents confusion confusions distorsion distorsions erreur erreurs faute fautes insertion insertions inversion inversions
            meprise meprises omission omissions oubli oublis substitution substitutions"),
        (PROMPT, "accompagnement aide aide_de aides assistance avertissement avertissements consigne_repetee coup_de_pouce coups_de_pouce etayage
            guidage guidance incitation incitations indication indice indices intervention intervention_de interventions invite pointage rapel rappel
            rappel_de rappels relance relances repetition sollicitation sollicitations soutien soutiens stimulation supervision support surveillance"),
        (INNER, "absenteisme acces acquis agressivite aisance amelioration amitie amities anxiete apprentissage apprentissages attention
            attitude attitudes audition autocontrole autonomie autoregulation besoin besoins calme capacite capacites colere communication
            competence competences comportement comportements comprehension comprehension_de_texte concentration concept concepts confiance
            connaissance connaissances conscience conscience_phonologique controle cooperation coordination creativite culture curiosite
            decision decisions decodage defi defis desir developpement difficulte difficultes disponibilite ecriture effort efforts emotion
            emotions empathie endurance engagement equilibre estime exigence exigences expression expression_orale flexibilite fluidite force
            francais frustration gestion gestion_du_temps gn gout grammaire groupe_adjectival groupe_du_nom groupe_du_verbe groupe_nominal
            groupe_prepositionnel groupe_sujet groupe_verbal gv habilete habiletes habitude habitudes humeur hygiene identite image_de_soi
            impact importance impulsivite inhibition interet interets langage langue lecture lien liens logique
            maitrise_de mathematique mathematiques maturite memoire methode methodes methodes_de_travail motivation motricite motricite_fine
            motricite_globale moyen moyens niveau notion notions objectif objectifs opposition organisation orthographe ouverture
            ouverture_d_esprit participation performance perseverance place plaisir points politesse posture potentiel programme progres
            qualite raisonnement regulation relation relations rendement resilience respect responsabilite resultats reussite role rythme
            savoir savoir_etre savoir_faire savoirs securite sens sentiment sentiments solution solutions strategie strategies stress
            tolerance vision vocabulaire"),
        (PERFORMANCE, "absence absences additions aggressions agression agressions assiduite attaques attaques_de_panique avertissements
            bagarres begaiements begayage begayages billets calcul conflit conflits contacts_visuels coup coups coups_de_pied cri cris crise
            crises debit debordement debordements demande demandes denomination_de devoirs dictee disfluidites dispute disputes duree_de
            echanges enonces erreurs faits_numeriques fautes fluidite_en_lecture formule_de_politesse formules_de_politesse fugues geste
            gestes identification_de initiations insultes intelligibilite interruptions interventions lancers lecture_a_voix_haute lecture_de
            lecture_orale lettres longueur longueur_moyenne minutes morsure morsures mot mots oublis pages phrase phrases pleur pleurs
            problemes questions rappels reponses requetes retard retards retrait retraits sacres sauts sorties syllabes table tables taches
            taux_de_presence temps_a_la_tache temps_d_attente temps_de_lecture tours_de_parole travaux vitesse vitesse_de_lecture"),
        (TOOL, "bilan bulletin cahier calendrier carnet carte_de_pointage chronometre compilation controle depistage dictee donnees echelle
            epreuve epreuves evaluation evaluations feuille feuille_de_pointage feuille_de_route fiche fiches grille grille_d_observation
            grilles journal livret mesure mesures mini_test mini_tests minitest minitests notes observation observations portfolio protocole
            questionnaire rapport registre releve releves sondage suivi tableau test tests trace traces verification verifications"),
        (SERVICE, "accompagnement aesh avs consultation counseling denombrement_flottant ergotherapie orthopedagogie orthophonie orthophonique
            prise_en_charge psychologie recuperation reeducation service services sessd soutien suivi therapie transport tutorat"),
        (TOPIC, "anglais arts calcul conjugaison ecriture francais geographie histoire lecture math mathematique mathematiques maths matiere matieres
            musique numeration orthographe science sciences univers_social"),
        (SCALE, "cote echelle echelon grille niveau palier percentile rang_centile rubrique stade"),
        (NUMBERED, "age annee article autobus bus chapitre cote cycle etape grade groupe lecon ligne local niv niveau no numero page palier phase
            salle secondaire taille tome unite"),

        // Verbs.
        (SEEN, "abstenir accompagner_d accomplir accorder accrocher accroupir accueillir acheter actionner additionner agenouiller agiter
            agrafer aider ajouter aligner aller allumer amasser amorcer analyser annoncer annoter apparier appeler appliquer_la apporter
            approcher argumenter arreter arriver arriver_a_l_heure arriver_en_retard arrondir arroser articuler aspirer assembler asseoir
            assister assister_a associer attacher attendre attendre_son_tour attraper avaler avertir baisser_le_ton balayer barrer batir
            beurrer biffer boire bondir bouger boutonner brosser calculer ceder cesser chanter chausser chercher choisir chuchoter circuler
            citer classer clavier cliquer cocher coller colorier commencer commenter comparer comparer_des compenser compiler completer
            completer_les composer composer_un compter conduire conjuguer construire consulter contourner converser convertir copier corriger
            cotoyer coudre couper courir cracher creer crier cueillir cuire cuisiner dater deballer debarrasser deboutonner debrancher debuter
            declarer decliner decoder decoller decomposer decouper decrire deduire definir demander demander_de_l_aide demeurer
            demeurer_a_la_tache demeurer_a_sa_place demeurer_assis demeurer_assise denombrer denouer deplacer deplier deposer derouler
            descendre deshabiller designer dessiner detacher deverser devisser dicter dire diriger distinguer distribuer diviser donner dormir
            dribbler ecouter_sans ecrire effacer effectuer egoutter elancer eloigner emballer emboiter embrasser empiler emprunter encastrer
            encercler enfiler enlever enregistrer enrouler entamer entourer entrer enumerer epeler eplucher epousseter essuyer estimer etablir
            etaler eteindre eternuer etiqueter etirer etre_a_l_heure etre_absent etre_absente etre_assis etre_assise etre_en_retard
            etre_present etre_presente evaluer eviter_de excuser executer expliquer exposer exprimer exprimer_sa exprimer_ses exprimer_son
            fabriquer faire faire_des faire_la faire_le faire_les faire_ses faire_ses_devoirs faire_son faire_un faire_une feliciter fermer
            feuilleter filmer finir flotter former formuler frapper fredonner freiner frequenter froisser frotter fuguer fusionner garder
            glisser gonfler gouter gouter_a gratter griffonner grimper habiller habiller_se hacher heurter hocher identifier illustrer imiter
            imprimer indiquer inferer initier inscrire installer insulter intercaler interpreter interrompre inventer inviter jardiner jeter
            joindre jongler jouer jumeler jurer justifier lacer laisser laminer lancer laver lecher lecture_de lever lever_la_main lire lister
            livrer macher maintenir_le_contact maintenir_son_regard maintenir_un_contact manger manifester_sa manifester_son manipuler marcher
            marteler mastiquer meler mesurer mesurer_des mettre mettre_en_ordre mettre_la mettre_ses mettre_son mimer monter mordiller mordre
            moucher moucher_son multiplier nager naviguer negocier nettoyer nommer noter nouer numeroter obeir ordonner orthographier ouvrir
            pagayer paraphraser parler partager participer_a_un_jeu partir passer passer_la patienter patiner payer pedaler peigner peindre
            peser petrir photographier pivoter placer planifier_par_ecrit plastifier plier plonger pointer poncer porter poser postuler
            pousser pratiquer_ensemble pratiquer_une predire prendre prendre_l_autobus prendre_la_parole prendre_le_bus preparer presenter
            preter produire produire_le prononcer proposer quadriller questionner quitter racler raconter ramasser ramper ranger rappeler
            rapporter realiser_des realiser_les realiser_un realiser_une reciter reconnaitre recopier reculer recuperer redemarrer rediger
            redire reformuler regarder regrouper rejoindre relater relever relier relire rembourser remercier remettre remettre_ses remonter
            remplacer remplir remuer rendre renverser reparer reperer repeter repondre reproduire resoudre resoudre_des resoudre_deux
            resoudre_les resoudre_trois resoudre_un resoudre_une respecter_l_echeance respecter_l_horaire respecter_la_ponctuation
            respecter_le_silence respecter_le_tour respecter_les_delais respecter_les_echeances respecter_les_lignes respecter_les_limites
            respecter_les_tours respecter_sa_place respecter_son_tour respirer rester rester_a_la_tache rester_a_sa_place rester_assis
            rester_assise rester_en_place restituer resumer retirer retracer revenir rimer rincer rouler s_abstenir s_allonger s_arreter
            s_asseoir s_eloigner s_excuser s_exprimer s_habiller s_inscrire s_installer s_isoler s_orienter saisir saluer saupoudrer sauter
            savonner scander se_deplacer se_diriger se_joindre se_lever se_mettre_a_la_tache se_mettre_au se_mettre_au_travail se_presenter
            se_remettre_a se_remettre_au se_rendre se_retirer se_servir se_servir_d se_vetir secher secouer segmenter
            selectionner serrer servir siffler signaler signer simplifier situer solliciter sonner sortir sortir_son souffler soulever
            souligner soumettre soupeser sourire soustraire sucer suivre superposer surligner suspendre syllaber synthetiser tailler tamiser
            tamponner taper tapoter tartiner telephoner tenir tenir_son terminer tirer tirer_la_chasse titrer tondre toquer tordre toucher
            tourner tousser tracer trancher transcrire transformer transporter transvider traverser tremper tricoter trier trotter trouer
            trouver uriner utiliser vaporiser vendre venir verbaliser verifier verser vider visiter visser vocaliser voter zipper"),
        (COVERT, "accepter acquerir adapter adopter adopter_des adopter_un adopter_une affirmer affronter aimer ait_envie ajuster
            aller_de_l_avant aller_mieux aller_plus_loin aller_vers anticiper apaiser apprecier apprendre apprivoiser approprier assimiler
            assouplir assumer assurer atteindre_ses_objectifs atteindre_son autoreguler avoir avoir_confiance avoir_davantage_confiance
            avoir_de avoir_envie avoir_plus_confiance avoir_une_meilleure batir_des_relations batir_une_relation calmer canaliser clarifier
            collaborer communiquer comporter comprendre concentrer connaitre considerer controler controler_sa cooperer creer_des_liens
            creer_des_relations creer_un_lien croire croire_en decoder_le_langage_non_verbal decoder_le_non_verbal decoder_les_emotions
            decouvrir demeurer_attentif demeurer_attentive demeurer_calme demeurer_concentre demeurer_concentree depasser deployer desirer
            devenir devenir_plus discerner discipliner discriminer diversifier dominer donner_le_meilleur donner_le_meilleur_d
            donner_le_meilleur_de ecouter elaborer enerver engager englober entrer_dans_les_apprentissages entrer_en_communication
            entrer_en_contact entrer_en_relation entretenir envisager epanouir eprouver esperer essayer_plus etre etre_a_l_ecoute
            etre_attentif etre_attentive etre_autonome etre_calme etre_conscient etre_consciente etre_gentil etre_mieux etre_moins etre_motive
            etre_organise etre_plus etre_respectueux etre_responsable etudier eveiller eviter_les_conflits exercer_son_jugement explorer
            faire_attention faire_bonne_figure faire_confiance faire_de_bons_choix faire_de_meilleurs faire_de_son_mieux faire_des_choix
            faire_des_efforts faire_des_inferences faire_des_progres_autonomes faire_face faire_l_effort faire_la_difference
            faire_la_distinction faire_la_paix faire_la_part faire_le_deuil faire_le_point faire_le_transfert faire_le_transfert_dans
            faire_les_bons_choix faire_plus_d_efforts faire_preuve faire_preuve_d faire_preuve_de faire_son_chemin faire_son_possible
            faire_un_choix faire_un_effort faire_un_meilleur_usage_de familiariser fixer_son_attention garder_espoir garder_la_tete
            garder_le_focus garder_le_moral garder_son_attention generaliser gerer habituer identifier_ses_emotions_internes imaginer
            impliquer integrer interagir interesser interioriser investir lacher_prise lier maintenir_l_attention maintenir_sa_concentration
            maintenir_ses_acquis maintenir_son_attention maintenir_une_attention maitriser memoriser mettre_a_profit mettre_de_cote
            mettre_de_l_ordre mettre_du_sien mettre_en_place mettre_l_accent mettre_les_bouchees mettre_toutes mieux_comprendre mobiliser
            motiver murir nouer organiser oser peaufiner penser percevoir perdre perseverer persister planifier porter_attention posseder
            prendre_confiance prendre_conscience prendre_de_bonnes prendre_de_l_assurance prendre_de_la_maturite prendre_de_meilleures
            prendre_des_decisions prendre_des_initiatives prendre_des_risques prendre_du_recul prendre_en_compte prendre_en_consideration
            prendre_l_initiative prendre_les_bonnes prendre_les_choses prendre_plaisir prendre_sa_place prendre_soin prendre_sur_elle
            prendre_sur_lui preparer_sa_future preparer_son_avenir preparer_son_integration prevoir procrastiner profiter raccrocher raisonner
            reagir realiser rebondir recentrer reconnaitre_l_importance reconnaitre_les_emotions reconnaitre_ses reconnaitre_ses_emotions
            reflechir regler_des_conflits regler_les_conflits regler_ses_conflits regler_un_conflit reguler reinvestir relever_des_defis
            relever_un_defi remettre_l_accent remonter_la_pente repondre_aux_attentes repondre_aux_exigences reprendre_confiance
            reprendre_le_controle reprendre_son_calme resister resoudre_des_conflits resoudre_les_conflits resoudre_ses_conflits
            resoudre_un_conflit respecter responsabiliser ressentir rester_attentif rester_attentive rester_calme rester_concentre
            rester_concentree rester_en_controle retenir retrouver_le_calme retrouver_son_calme retrouver_un_etat reussir_a_gerer
            revenir_au_calme reviser s_accepter s_accrocher s_adapter s_affirmer s_ajuster s_apaiser s_approprier s_armer s_autocontroler
            s_autoevaluer s_autoreguler s_eloigner_des_conflits s_emanciper s_en_faire s_en_sortir s_endurcir s_enerver s_engager s_enrichir
            s_entendre s_epanouir s_eveiller s_exprimer_davantage s_habituer s_imaginer s_impliquer s_initier s_inquieter s_inspirer
            s_integrer s_interesser s_interroger s_investir s_organiser s_outiller s_ouvrir sache sachent saches saisir_l_implicite
            saisir_le_sens satisfaire savoir savoir_etre se_calmer se_comporter se_concentrer se_concentrer_sur se_conformer se_construire
            se_contenir se_controler se_debrouiller se_decentrer se_decourager se_defendre se_degener se_depasser se_detendre se_devaloriser
            se_discipliner se_faire_comprendre se_faire_confiance se_faire_des_amis se_faire_dire se_faire_respecter se_faire_un_ami
            se_familiariser se_fixer se_laisser se_lier se_mettre_dans_le_bain se_mobiliser se_montrer se_motiver se_poser
            se_prendre_en_charge se_prendre_en_main se_preparer se_projeter se_questionner se_rappeler se_realiser se_recentrer se_reguler
            se_remettre se_rendre_compte se_rendre_disponible se_reperer se_representer se_responsabiliser se_ressaisir se_sensibiliser
            se_sentir se_situer se_sortir se_soucier se_surpasser se_tenir_calme se_tenir_tranquille se_valoriser securiser sensibiliser
            sentir socialiser soigner sortir_de_sa_coquille souhaiter stabiliser supporter surmonter tendre_vers tenir_bon tenir_compte
            tenir_la_cadence tenir_le_coup tenir_le_rythme tirer_parti tirer_profit tisser tolerer transferer travailler_fort trouver_sa_place
            vaincre valoriser viser visualiser vivre vivre_des voir_l_ecole vouloir"),
        (CHANGE, "abaisser accelerer accroitre affiner allonger ameliorer amener approfondir attenuer augmenter automatiser avancer
            baisser bonifier cheminer combler consolider continuer contrer corriger_ses_difficultes cultiver developper diminuer elargir
            eliminer encadrer encourager enrichir entrainer etendre etoffer evoluer exercer faciliter faire_acquerir faire_augmenter
            faire_des_progres faire_diminuer faire_du_progres favoriser fluidifier gagner gagner_en grandir hausser limiter maximiser
            minimiser optimiser outiller pallier parfaire passer_d passer_de passer_moins_de passer_plus_de perfectionner poursuivre pratiquer
            prevenir progresser promouvoir rattraper reduire rehausser remedier rendre_l_eleve rendre_l_enfant rendre_la_jeune rendre_le_jeune
            renforcer restreindre s_ameliorer s_entrainer s_exercer se_developper soutenir stimuler structurer travailler travailler_la
            travailler_le travailler_les travailler_sur valoriser varier"),
        (DOWN, "abaisser attenuer baisser contrer diminuer eliminer faire_diminuer limiter minimiser moins prevenir reduire restreindre"),
        (SHOW, "appliquer avoir avoir_recours_a avoir_recours_au avoir_recours_aux conserver demonter demontrer donner employer exploiter
            faire garder maintenir manifester mettre_en_application mettre_en_oeuvre mettre_en_pratique mobiliser montrer obtenir pratiquer
            presenter produire realiser reconnaitre recourir_a recourir_au recourir_aux utiliser"),
        (WEAK, "acceder agir aider atteindre avoir_recours choisir_des_comportements collaborer communiquer contribuer cooperer ecouter engager
            evoluer executer_ses fonctionner fournir gerer impliquer interagir intervenir obtenir occuper organiser participer planifier prendre_part
            reagir recourir relationner respecter reussir s_affirmer s_exprimer s_occuper se_conduire socialiser travailler"),
        (WRAP, "accepter_d accepter_de aider_l_eleve_a amener_a amener_l_eleve_a amener_l_enfant_a apprendre_a apprendre_comment apprendre_d arreter_d
            arreter_de arriver_a avoir_l_occasion_de cesser_d cesser_de chercher_a choisir_de commencer_a continuer_a continuer_d continuer_de
            essayer_d essayer_de etre_capable etre_en_mesure faire_l_effort_de oser parvenir_a penser_a penser_a_toujours permettre_a_l_eleve_d
            permettre_a_l_eleve_de permettre_a_l_enfant_d permettre_a_l_enfant_de permettre_d permettre_de pouvoir prendre_l_habitude_d
            prendre_l_habitude_de prendre_le_temps_d prendre_le_temps_de reussir_a reussir_d s_efforcer_d s_efforcer_de s_engager_a s_exercer_a
            s_habituer_a savoir se_permettre_de se_rappeler_d se_rappeler_de se_souvenir_d se_souvenir_de tacher_de tenter_d tenter_de veiller_a
            viser_a"),
        (PROVIDED, "avoir_acces avoir_droit beneficier etre_accompagne etre_accompagnee etre_aide etre_aidee etre_encadre etre_encadree
            etre_evalue etre_evaluee etre_soutenu etre_soutenue etre_suivi etre_suivie obtenir_de_l_aide recevoir rencontrer se_faire_aider"),
        (START, "aller amorcer arreter cesser commencer debuter demarrer entamer executer initier mettre obeir reagir rejoindre repondre
            reprendre retourner revenir s_arreter saluer se_calmer se_diriger se_mettre se_mettre_a_la_tache se_mettre_au_travail
            se_remettre_a se_remettre_au suivre venir"),
        (MEASURE, "chronometre compile compilee consigne consignee evalue evaluee evalues mesure mesuree mesures note notee observe observee observes
            releve relevee verifie verifiee"),
        (OTHER_VERB, "avoir_besoin_d avoir_besoin_de comprendre_que concerner devenir devoir efforcer essayer falloir inclure laissera mener
            noter parvenir permettre pouvoir proposer reprendre retourner servir souvenir tenter tomber viser voir"),

        (COUNTING, "cent cents cinq cinquante deux dix dizaine douzaine douze huit huitante neuf nonante onze quarante quatorze quatre quinzaine
            quinze seize sept septante six soixante treize trentaine trente trois vingt vingtaine vingts zero"),

        // Amounts.
        (VAGUE, "a_l_occasion acceptable adequat adequate adequatement adequates adequats approprie appropriee appropriees appropries au_besoin
            autant_que_possible bien bon bonne bonnes bons constant constante convenable convenablement correctement davantage de_facon_adequate
            de_facon_appropriee de_facon_constante de_facon_satisfaisante de_maniere_adequate de_maniere_appropriee de_son_mieux efficace efficacement
            efficaces frequemment generalement graduellement habituellement la_plupart_du_temps le_plus_possible lorsque_possible meilleur meilleure
            meilleures meilleurs mieux moins parfois plus_souvent positif positifs positive positivement positives progressivement
            quand_c_est_possible raisonnable regulierement selon_ses_capacites si_possible souvent suffisamment suffisant suffisante"),
        (ALL, "a_chaque a_chaque_fois a_chaque_fois_qu a_chaque_fois_qu_elle a_chaque_fois_qu_il a_chaque_fois_que a_tout_moment chacun chacune chaque
            chaque_fois chaque_fois_qu chaque_fois_qu_elle chaque_fois_qu_il chaque_fois_que en_tout_lieu en_tout_temps systematiquement toujours tous
            tout tout_le_temps toute toutes toutes_les_fois"),
        (ALONE, "autonome autonomes autonomie_complete autonomie_totale d_elle_meme de_facon_autonome de_facon_independante de_lui_meme
            de_maniere_autonome de_maniere_independante de_moi_meme de_sa_propre_initiative de_son_initiative de_son_plein_gre de_son_propre_chef
            en_autonomie en_complete_autonomie en_pleine_autonomie en_totale_autonomie en_toute_autonomie independamment par_elle_meme par_lui_meme
            par_moi_meme par_ses_propres_moyens par_soi_meme sans_aide sans_qu_on seul seule seules seuls spontanement_sans tout_seul toute_seule"),
        (IN_A_ROW, "consecutif consecutifs consecutiv consecutive consecutivement consecutives continu continue d_affilee d_afilee de_suite
            ininterrompu sans_interruption successifs successives"),
        (AT_LEAST, "a_tout_le_moins au_minimum au_moins d_au_moins du_moins et_plus jamais_moins_d jamais_moins_de minimalement minimum minimum_d
            minimum_de moins_de_ne_pas ou_mieux ou_plus pas_moins_d pas_moins_de plus_ou_egal superieur_ou_egal superieur_ou_egal_a
            superieure_ou_egale_a un_minimum_d un_minimum_de"),
        (AT_MOST, "a_seulement au_maximum au_plus au_plus_tard d_au_plus et_moins inferieur_ou_egal inferieur_ou_egal_a inferieure_ou_egale_a jusqu_a
            max maximalement maximum maximum_d maximum_de n_excedant_pas ne_depassant_pas ne_depasse_pas ne_depassera_pas ne_depasseront_pas
            ne_pas_depasser ou_moins pas_plus pas_plus_d pas_plus_de plus_de_ne sans_depasser tout_au_plus un_maximum_d un_maximum_de"),
        (LESS_THAN, "au_dessous_de en_bas_de en_deca_de en_dessous_de inferieur_a moins_d moins_de moins_que sous_les"),
        (MORE_THAN, "au_dela_de au_dessus_de depassant plus_d plus_de plus_que superieur_a"),
        (DAILY, "hebdomadaire hebdomadairement hebdomadaires mensuel mensuelle mensuellement mensuelles mensuels quotidien quotidienne quotidiennement
            quotidiennes quotidiens"),
        (PER, "chaque par"),
        (OUT_OF, "d de des parmi sur"),
        (PERCENT, "% p_100 p_cent pour_100 pour_cent pourcent pourcentage"),
        (WITHOUT, "a_pas_besoin_d a_pas_besoin_de a_plus_besoin_d a_plus_besoin_de aucun aucune avoir_pas_besoin_d avoir_pas_besoin_de
            avoir_plus_besoin_d avoir_plus_besoin_de sans sans_aucun sans_aucune sans_avoir sans_avoir_besoin_d sans_avoir_besoin_de sans_l
            sans_recevoir sans_recours zero"),

        // Openers.
        (OPENS_TIMEFRAME, "a_compter_de a_l_issue_de a_l_issue_des a_l_issue_du a_la_fin_d a_la_fin_de a_la_fin_des a_la_fin_du a_partir_de apres au
            au_cours_d au_cours_de au_cours_des au_cours_du au_milieu_d au_milieu_de au_plus_tard au_terme_de au_terme_des au_terme_du avant
            avant_la_fin_d avant_la_fin_de avant_la_fin_du cet cette d_ici d_ici_a d_ici_au d_ici_la d_ici_la_fin_d d_ici_la_fin_de d_ici_la_fin_des
            d_ici_la_fin_du d_ici_le dans dici durant ech echeance en en_fin_d en_fin_de en_milieu_d en_milieu_de fin jusqu_a jusqu_au jusqu_aux jusqu_en
            lors_de pas_plus_tard_que pendant pour pour_la_fin_d pour_la_fin_de pour_la_fin_du vers"),
        (OPENS_METHOD, "atteste_d attestee_d au_regard_de au_regard_des au_regard_du au_vu_de au_vu_des au_vu_du base_sur basee_sur
            chronometre chronometre_par coche_par cochee_par comme_en_fait_foi comme_en_fera_foi comme_en_font_etat comme_en_font_foi
            comme_l_indique comme_l_indiquera comme_le_demontre comme_le_demontreront comme_le_montre compilation compile compile_par
            compilee_par comptabilise_par compte_par compte_rendu_par comptees_par comptes_par consigne consignee consignes controle_continu
            d_apres enregistre_par eval evaluation evaluation_a evaluation_formative evaluation_mensuelle evaluation_par evalue evalue_a
            evalue_aux evalue_chaque evalue_par evalue_toutes evaluee evaluee_par grille_d_observation grille_remplie inscrit_dans inscrit_par
            mesure mesure_a mesure_au mesure_aux mesure_avec mesure_chaque mesure_par mesure_toutes mesuree mesuree_par mesurees mesures
            mesures_par mode_d_evaluation moyen_d_evaluation note_a note_dans note_par note_sur notee_dans notee_par notes_dans notes_par
            observation_directe observe observe_par observee outil outil_d_evaluation outil_de_mesure releve_chaque releve_par releves_par
            rempli_par remplie_par selon suivi_par sur_la_base_d sur_la_base_de sur_la_base_du sur_la_foi_de sur_la_foi_des tel_qu_en_temoigne
            tel_qu_en_temoignera tel_qu_observe tel_que_consigne tel_que_mesure tel_que_mesuree tel_que_note tel_que_rapporte tenu_par
            tenue_par verif verification verifications verifie verifie_a verifie_chaque verifie_par verifiee_par verifiees_par"),
        (OPENS_BASELINE, "a_ce_jour a_l_heure_actuelle a_partir_d_un_niveau actuel actuellement au_depart aujourd_hui aujourdhui comparativement_a
            compare_a comparee_a contre depart dernier_resultat en_ce_moment en_septembre_dernier evaluation_initiale jusqu_ici la_c_est ligne_de_base
            maintenant niveau_actuel niveau_de_base niveau_de_depart niveau_initial par_rapport_a partait_d partait_de partant_d partant_de passer_d
            passer_de point_de_depart pour_l_instant pour_le_moment presentement pretest seuil_de_depart situation_actuelle situation_de_depart versus"),
        (OPENS_CONDITION, "a_l_aide_d a_l_aide_de a_l_aide_des a_l_aide_du a_l_appel_d a_l_appel_de a_l_appel_du a_l_interieur_d a_l_interieur_de
            a_l_interieur_du a_l_occasion_d a_l_occasion_de a_l_occasion_des a_l_occasion_du a_la_demande_de a_la_lumiere_d a_la_lumiere_de
            a_la_lumiere_du a_la_suite_d a_la_suite_de a_la_vue_de a_la_vue_des a_la_vue_du a_partir_d a_partir_de a_partir_des a_partir_du
            accompagne_d accompagne_de accompagnee_d accompagnee_de apres_avoir au_depart_de au_depart_des au_depart_du au_lendemain_d au_lendemain_de
            au_moment_d au_moment_de au_moment_des au_moment_du au_moyen_d au_moyen_de au_moyen_des au_moyen_du au_signal au_son_de au_son_du
            aux_cotes_d aux_cotes_de aux_cotes_du avec_l_aide_d avec_l_aide_de avec_l_aide_des avec_l_aide_du avec_le_soutien_de d_apres
            dans_le_cadre_d dans_le_cadre_de dans_le_cadre_du devant en_ayant_recours_a en_cas_d en_cas_de en_compagnie_d en_compagnie_de
            en_compagnie_du en_consultant en_contexte_d en_contexte_de en_l_absence_d en_l_absence_de en_l_absence_du en_presence_d en_presence_de
            en_regardant en_reponse_a en_s_aidant_d en_s_aidant_de en_s_aidant_des en_s_aidant_du en_s_appuyant_sur en_se_referant_a en_se_referant_au
            en_se_servant_d en_se_servant_de en_se_servant_des en_se_servant_du en_se_tenant en_situation_d en_situation_de en_suivant en_tenant
            en_tete_a_tete en_utilisant etant_donne face_a face_au face_aux grace_a grace_a_l grace_au grace_aux jumele_a jumele_avec jumelee_a
            jumelee_avec la_suite_d lors_d lors_de lors_des lors_du muni_d muni_de munie_d munie_de par_l_entremise_d par_l_entremise_de
            par_l_entremise_du par_temps_de seul_a_seul suite_a"),
        (OPENS_INDICATOR, "c_est_a_dire comme_en_temoigne demontre_par en notamment_en par_exemple_en se_traduisant_par tel_que_demontre_par
            tel_que_montre_par"),
        (OPENS_PURPOSE, "afin_d afin_de afin_que dans_l_objectif_de dans_le_but_d dans_le_but_de de_facon_a de_maniere_a de_sorte_que pour pour_qu
            pour_que"),
        (PLACEHOLDER, "a_completer a_confirmer a_definir a_determiner a_preciser a_specifier a_venir inserer nom_du_programme preciser precisez
            specifier xx xxx"),
        (WORD, "ainsi aise alors but car ce cela celle ceux chacun chacune comme deux donc dont elle elle_meme elles eux face facon foi laquelle
            lequel lesquels leur lieu lui lui_meme maniere mes non objectif or oui parti partir qu quart quarts que quoi rien soi sorte sorti suite
            tel telle telles tels tes tiers tour"),
        (COMPLEMENT, "a_ce_stade a_cloche_pied a_developper a_elle_meme a_haute_voix a_jour a_l_ecrit a_l_heure a_l_heure_pres a_l_heure_qu
            a_l_imparfait a_l_infinitif a_l_oral a_la_bonne_place a_la_date a_la_demi_heure a_la_fois a_la_forme_affirmative a_la_forme_negative
            a_la_forme_passive a_la_minute_pres a_la_tache a_lui_meme a_present a_raison_de a_sa_place a_son_rythme a_son_tour a_temps a_terme a_terre
            a_tour_de_role a_voix_haute au_feminin au_futur au_masculin au_passe_compose au_pluriel au_present au_quart_d_heure au_quotidien_scolaire
            au_respect au_singulier au_travail auparavant avec_aisance avec_calme avec_des_mots avec_exactitude avec_expression avec_fluidite
            avec_moins_d avec_plus_de avec_politesse avec_precision avec_respect avec_ses_mots avec_succes avec_un_minimum_d_aide d_une_facon
            d_une_maniere d_une_voix_calme dans_l_agenda dans_l_avenir dans_l_espace dans_l_ordre dans_la_bonne_direction dans_le_bon_ordre
            dans_le_bon_sens dans_le_desordre dans_le_futur dans_le_temps dans_le_temps_alloue dans_le_temps_donne dans_le_temps_imparti
            dans_le_temps_prevu dans_les_delais dans_les_meilleures_conditions dans_les_temps dans_les_yeux dans_mon_agenda dans_ses_mots
            dans_ses_propres_mots dans_son_agenda dans_un_delai_raisonnable dans_un_temps de_facon de_l_aide de_maniere de_moins_en_moins
            de_plus_en_plus du_debut_a_la_fin en_avant en_charge en_compte en_confiance en_conscience en_cursive en_entier en_general
            en_lettres_detachees en_lien en_main en_ordre en_particulier en_phrases_completes en_place en_place_des en_prose en_question en_rang
            en_rimes en_ses_mots en_silence en_soi en_valeur en_vers jusqu_a_present par_coeur par_ecrit par_terre pour_l_heure sur_la_gestion
            sur_le_sujet"),
    ]
}
