//! English words. The classes of verbs and vague qualifiers are those of the literature on goals (Mager and his readers);
//! the nouns are those of classrooms, clinics and homes.

use crate::wording::tags::*;

super::lexicon! {
    /// The English lexicon.
    ENGLISH = &[
        // Function words.
        (DET, "a an another any her his its my no our some such that the their these this those whose your"),
        (PREP, "about according_to across across_the_course_of after against along along_with alongside amid amidst among around as
            as_opposed_to as_well_as at at_the_beginning_of at_the_conclusion_of at_the_end_of at_the_start_of away_from because_of before
            before_the_end_of behind beside between by by_the_conclusion_of by_the_end_of despite down due_to during during_the_course_of for
            from in in_addition_to in_front_of in_order in_the_course_of inside instead_of into like near next_to of off on onto out out_of
            outside over over_the_course_of per prior_to rather_than such_as than through through_the_end_of throughout till to toward towards
            under until up up_to upon upon_completion_of via with within without"),
        (WHEN, "any_time anytime as_soon_as each_time every_time_that first_time if immediately_upon once the_first_time unless upon when whenever
            where wherever while"),
        (AND, "& and and_then as_well_as but nor or plus then"),
        (MODAL, "ability_to able_to aim_is_to aims_to can capable_of could expected_to goal_is_for goal_is_that goal_is_to going_to has_to have_to
            intends_to is_to like_to likes_to ll may might must need_to needs_to objective_is_to opportunity_to ought_to plans_to shall should
            supposed_to the_ability_to want_to wants_to will willingness_to would would_like_to"),
        (BE, "am are be been being is m re s was were"),
        (SUBJECT, "he he_or_she i it s_he she they we you"),
        (NEG, "can_not cannot didn doesn don never no_longer not t won"),
        (FILLER, "accurately again aloud already also appropriately basic both calmly correctly diff different either even familiar few first
            following given here immediately independently just kindly last legibly less little manually many more most named neatly new next
            nicely only orally other own physically please politely promptly quickly quietly real safely same selected several simple so
            specific still successfully then there together too unfamiliar various verbally very visually well"),

        // People.
        (LEARNER, "adolescent boy child children daughter girl kid kiddo kids learner learners pupil pupils son st stu student students studnet teen
            toddler"),
        (STAFF, "adult adults aide aides assistant bcba behaviourist caregiver caregivers case_manager clinician coach consultant coordinator
            counsellor counselor custodian dad deputy district driver ea eas ece education_assistant educational_assistant
            educational_assistants educator educators families family father grandfather grandma grandmother grandpa guardian head
            instructional_assistant instructor interpreter interventionist invigilator learning_support_assistant librarian lsa mam mentor mom
            monitor mother mr mrs ms mum nanny nurse ot para paraeducator paraprofessional parent parents personnel physio physiotherapist
            principal provider providers psychologist psychotherapist pt resource_teacher school school_staff secretary senco slp slt sna snas
            social_worker special_education_teacher specialist speech_language_pathologist speech_therapist staff supervisor ta tas teacher
            teachers teaching_assistant team therapist tutor volunteer"),
        (PEER, "brother buddy classmate classmates coworker coworkers customer customers employer friend friends group_of_peers other_children
            other_students others partner partners peer peers people person sibling siblings sister someone"),

        // Places, occasions, materials.
        (PLACE, "airport apartment area areas bathroom bed bench bus business businesses cafe cafeteria campus canteen car carpet center centers
            centre church cinema circle class classroom clinic cloakroom college community context contexts corner corridor corridors court cubby
            daycare desk dining_hall environment environments field floor ground gym gymnasium hall halls hallway hallways home hospital house
            job_site kitchen lab library line lineup location locations locker lunchroom mall museum neighborhood neighbourhood nursery office park
            path placement places playground pool ramp restaurant restroom room rug school school_day seat section setting settings shop sidewalk
            staircase stairs station stations store stores street supermarket surface table theater theatre toilet washroom work_site workplace
            worksite yard zoo"),
        (OCCASION, "activities activity afternoon arrival art assembly assessment assessments assignment assignments bedtime block blocks break
            breakfast breaks centers chore chores circle circle_time class_period class_time conflict conflicts confrontation confrontations conv
            conversation conversations demand demands dictation dinner discussion discussions dismissal drills drop_off episode episodes evening event
            events exam exams exchange exchanges exercise exercises field_trip fire_drill free_time game games group group_instruction group_work
            groups homework incident incidents instruction instructional_time interaction interactions internship interview interviews large_group
            lesson lessons line_up line_ups lineups lunch lunchtime math maths meal meals mealtime mealtimes meeting meetings morning morning_meeting
            music night nights outing outings passing_period pe period periods physical_education pick_up play playtime presentation presentations
            project projects quiz quizzes reading recess recesses registration role_play role_plays routine routines school_hours schooltime science
            seat_work seatwork shift shifts small_group small_group_instruction snack snacktime speech speech_therapy story_time storytime
            structured_activities task tasks test tests time_of_day transition transitions trip trips unit units whole_group whole_group_instruction
            work_experience work_placement work_time writing"),
        (MATERIAL, "aac accommodations agenda app array article articles assistance backpack ball beanbag bill bills board boards book books
            boots calculator calculators calendar card cards chair chart charts checklist choice choices chromebook clip clock clothes
            clothing coat coins computer containers counters cue cues cup cushion device devices dictionary direction directions equations
            example examples fastener fasteners fastenings fidget field flash_cards flashcards fork form forms fraction_strips frame frames
            graph graphs guided_notes headphones hearing_aid hearing_aids help icons image images instructions ipad items jacket keyboard
            letters level list lists lunchbox manipulatives map material materials menu mittens model models modifications money notes novel
            number_line numbers object objects options organiser organizer organizers paper paragraph paragraphs passage passages pecs pen
            pencil pencils photo photographs photos picture pictures planner poem prewriting print problem problems prompt prompting prompts
            question questions recipe recipes request rubric ruler sample samples scaffolding scenario scenarios schedule schedules scissors
            script scripts sentence sentence_frame sentence_frames sentence_starters sentences set sets shoelaces shoes situation situations
            software spoon standing_frame starter starters stimuli stimulus stool stories story strategies_card support supports symbol
            symbols tablet technology template text texts thermometer tiles timer timers token tokens tool tools topic topics tray utensil
            utensils variety video videos visual visuals vocabulary wheel whiteboard word word_bank words worksheet worksheets writing_samples
            zipper zippers"),
        (TRIAL, "attempt attempts chance chances check checks collection_days data_days data_point data_points day days instance instances measure
            measures month months observation observations occasion occasions opp opportunities opportunity opps presentations probe probes school_day
            school_days sesions session sessions situation situations task tasks time times trails trial trial_days trials tries try week weeks"),
        (ITEM, "animal animals answer answers argument arguments assignment assignments bite bites blend blends book books card cards catches
            categories category claim claims coins color colors colour colours comment comments component components conclusion conclusions
            detail details digit digits direction directions element elements equation equations error errors event events example examples
            exchange exchanges fact facts feature features hops idea ideas item items jumps letter letters line lines mistake mistakes name
            names number numbers object objects opinion opinions page pages paragraph paragraphs part parts passage passages phoneme phonemes
            picture pictures piece pieces point points problem problems question questions reason reasons request requests response responses
            rule rules sentence sentences shape shapes sight_words sign signs sound sounds step steps strategies strategy sum summaries
            summary sums syllable syllables task tasks term terms text texts thing things throws turn turns utterance utterances word words"),
        (TIME, "day days hour hours hr hrs min mins minute minutes month months mos mth mths school_day school_days sec second seconds secs
            term terms week weeks wk wks year years yr yrs"),
        (CALENDAR, "anzac_day apr april aug august autumn bonfire_night boxing_day canada_day christmas christmas_break columbus_day dec december
            diwali earth_day easter easter_break eid fall family_day father_s_day feb february february_break friday fridays groundhog_day half_term
            hallowe_en halloween hanukkah jan january jul july jun june kwanzaa labor_day labour_day lent lunar_new_year mar march march_break
            matariki may memorial_day michaelmas monday mondays mother_s_day new_year new_year_s new_year_s_day nov november oct october passover
            ramadan remembrance_day saint_patrick_s_day saturday saturdays sep sept september spring spring_break st_patrick_s_day summer summer_break
            summer_holidays sunday sundays term_break thanksgiving thanksgiving_break the_holidays thur thurs thursday thursdays tues tuesday tuesdays
            valentine_s_day veterans_day victoria_day wed wednesday wednesdays whitsun winter winter_break xmas"),
        (ANCHOR, "age anniversary annual annual_review ard birthday bulletin case_conference course date deadline due_date duration_of_the_iep
            ehcp elementary end eoy esy evaluation exit expiration grade grading_period grading_periods graduation high_school iep iep_period
            ifsp ifsp_period key_stage kindergarten marking_period marking_periods meeting_date middle_school midpoint midterm month moy
            next_iep plan post_secondary preschool primary_school progress_report quarter quarters reevaluation report_card reporting_period
            reporting_periods review reviews school_year school_yr semester semesters start sy target_date term terms triennial trimester week
            year yearbook years"),
        (ACCURACY, "accuracy accurate accurracy acuracy automaticity average competence compliance consistency correct correctness criteria criterion
            fluency independence intelligibility level mastery of_the_time passing_grade passing_mark percent percentage precision proficiency rate
            rating ratings score scores success the_time"),
        (ERROR, "accident accidents deviation deviations distortion distortions error errors fault faults insertion insertions miscue miscues
            misspelling misspellings mistake mistakes omission omissions reversal reversals substitution substitutions"),
        (PROMPT, "adult_assistance adult_help adult_support aid assist assistance assistence assists correction cue cueing cues cuing guidance help
            hint hints intervention nudge nudges prompt prompted prompting prompts redirect redirection redirections redirects reminder reminders
            reminding repetition repetitions supervision support supports warning warnings"),
        (INNER, "abilities ability achievement anger anxiety appreciation arousal articulation attention attitude attitudes awareness awarness
            balance behavior behaviors behaviour behaviours cognition communication competence compliance composure comprehension
            concentration concept concepts conduct confidence connections control cooperation coordination curriculum decoding development
            ease effort emotion emotions empathy endurance engagement etiquette executive_functioning expectation expectations
            eye_hand_coordination familiarity feeling feelings flexibility fluency focus friendship friendships frustration functioning goals
            grammar growth habit habits health hearing hygiene identity improvement impulse impulsivity independence initiative insight
            interest interests kindness knowledge language language_skills leadership level levels literacy manners
            mastery math math_skills maths maturity memory mental_health mindset mood motivation needs number_sense numeracy oral_language
            organisation organization output ownership participation pencil_control performance perseverance persistence perspective
            perspective_taking phobia phobias phonemic_awareness phonics place_value potential pragmatics preference preferences pride
            problem_solving processing proficency proficiency progress quality readiness reading reading_comprehension reading_level
            reading_skills regulation relationship relationships resilience respect responsibility safety self_advocacy self_confidence
            self_control self_esteem self_regulation sense skill skills social_skills solution solutions speech spelling sportsmanship stamina
            strategies strategy strength stress study_skills success thinking tolerance trust understanding vision vocabulary
            vocabulary_development well_being wellbeing willingness work_ethic work_habits writing written_expression"),
        (PERFORMANCE, "absences accidents aggression aggressions answers articulation_of assignments attacks attendance biting call_out
            call_outs callouts comments computation dictation disfluencies distance elopement elopements exchanges eye_contact facts greetings
            hand_raising handwriting hits hitting homework homework_completion incidents incomplete_assignments initiations intelligibility
            interrupting_behavior interrupting_behaviour interruptions keyboarding kicks laps lates letter_naming letter_sounds letters
            math_fact_fluency math_facts mean_length_of_utterance meltdowns minutes mlu on_task on_task_behavior on_task_behaviour
            on_task_time oral_reading oral_reading_fluency out_of_seat outbursts pages panic_attacks passages pencil_grasp problems production
            prompts questions reading_age reading_fluency reading_rate reading_speed refusals reminders requests responses seconds
            sentence_length sentences sounds spelling_age spelling_test steps stutters swearing tantrum_behavior tantrum_behaviour tantrums
            tardies task_completion throws time_on_task turns typing typing_speed utterance utterance_length utterances visits wcpm word words
            work_completion wpm writing_samples"),
        (TOOL, "aimsweb anecdotal assessment assessments benchmark cbm chart charts checklist checklists collection
            curriculum_based_measurement data data_collection data_sheet dibels documentation evaluation evaluations frequency_count gradebook
            gradebooks grades graph inventory log logs measure measures note notes observation observations point_sheet portfolio portfolios
            probe probes progress_monitoring progress_reports quiz quizzes record records registers report reports rubric rubrics
            running_record running_records samples scale screener screening self_rating sheet sheets spelling_test survey tally teacher_data
            teacher_observation teacher_records test tests time_log time_sampling timesheet timesheets tracking video_recording weekly_probes
            work_sample work_samples"),
        (SERVICE, "accommodations consultation counseling counselling instruction intervention interventions occupational_therapy physical_therapy
            programming resource_room respite service services speech_therapy support therapy transportation tutoring"),
        (TOPIC, "algebra art cooking ela english french geography history language_arts literacy math mathematics maths music numeracy reading science
            social_studies spelling woodwork woodworking writing"),
        (SCALE, "band level likert_scale percentile point_scale rubric scale stage stanine"),
        (NUMBERED, "age ages algebra bill book bus chapter gr grade grades group key_stage lesson level no number page part period phase rm room route
            section semester set size stage stanine step term tier unit version year years yr"),

        // Verbs.
        (SEEN, "abbreviate accompany act_out activate add adjust advocate_for_himself_by affix align alphabetize alternate ambulate analyse
            analyze annotate announce answer answer_the apologise apologize apply apply_for apply_to approach arrange arrive arrive_late
            articulate ascend ask ask_for ask_to assemble attach attend bake balance bathe be_absent be_employed be_late be_on_task be_on_time
            begin bend bike bite blend blurt blurt_out borrow bounce brainstorm bring brush budget build button buy calculate calibrate call
            call_out capitalise capitalize carry carve catch categorise categorize celebrate chant check check_in check_off chew choose chop
            circle cite clap clarify classify clean click climb clock_in close code collect color colour comb combine come comment commute
            compare compile complete comply compose compute conjugate construct contrast contribute converse convert cook coordinate copy
            correct count count_out crawl crease create cross cross_out crumple cut dab debate decipher declare decode decorate deduct defend
            define delete deliver deposit descend describe detach dial dictate differentiate disassemble discard disconnect discuss dismantle
            dispense distinguish distribute dive divide do_her_homework do_his_homework do_homework do_their_homework doff doodle download
            draft drag drain drape draw draw_a dress dribble drink drive dry dump dust earn eat edit elaborate elope email empty encircle
            encode engage_in_conversation engage_in_cooperative engage_in_parallel engage_in_play engage_in_reciprocal enlarge enroll enter
            enunciate erase estimate evaluate exchange exclaim exhale exit explain express extend extract fasten feed feed_herself
            feed_himself fetch file fill fill_in fill_out find finish flatten flip floss flush fold fold_laundry follow follow_through form
            formulate fry gargle gather gaze generate gesture get get_dressed get_in get_out get_out_of get_started get_to_class get_to_school
            get_up give glide glue go go_up_and_down grab graduate graph grasp grate greet grind groom guess hand hand_in hand_over
            handle_money hang highlight hit hold hop hug hum identify illustrate imitate indent indicate infer inhale initiate initiate_a
            inquire insert inspect install interrupt interview introduce invent invite isolate itemize jog join jot jot_down juggle jump
            justify keep keep_hands keep_hands_and_feet keep_her_hands keep_his_hands keep_their_hands kick knead kneel knit label lace lather
            lean leap leave lend lie lift line line_up list load locate log log_in look look_after look_at loop lower_her_voice
            lower_his_voice maintain_eye_contact make make_change make_eye_contact mand manipulate mark mash match measure melt memorize mime
            mix moisten mop multiply name narrate navigate nod obey obtain omit on_task open operate order organize_her organize_his
            organize_their outline pack paddle paint paraphrase park pass pass_a paste pay pedal peel perform phone photocopy pick pinch pivot
            place plan_out play plot point poke pour practice_saying predict prepare present press print produce produce_the pronounce
            proofread propel protest provide_a provide_an provide_three provide_two prune pull punch punctuate purchase push push_in push_up
            put put_away put_on queue quote raise rank rate_her rate_his reach reach_for read rearrange rebuild recall recharge recite
            recognize_letters recognize_numbers recognize_words record recount recycle redirect_himself refill refrain_from rehearse release
            remain remain_on_task remain_seated remind remove rename reorder repair repeat rephrase replace reply report request request_help
            respell respond restart restate retell retrace retrieve return return_to revise rewind rewrite rhyme ride rinse roll rotate round
            run save say scan scoop scoot score scrape scribble scrub search seek segment select self_catheterize self_check self_correct
            self_edit separate_from sequence serve set_a set_the sew shake shampoo share sharpen shave shelve shop shout shovel show_up
            show_work shower shrug shuffle sift sign simplify sing sip sit sit_still sketch skim skip skip_count sleep slice smile snap sneeze
            snip soak solicit solve sort sound_out speak spell spin spit splash sprinkle squat squeeze squirt stack stamp stand staple start
            state stay stay_on_task stay_seated steer step stir stitch stomp stop store stretch strike string strum subdivide subitize submit
            substitute subtract suck sum_up summarise summarize swallow swear sweep swim swing swipe synthesize tabulate tact take
            take_a_break take_a_turn take_breaks take_off take_turn take_turns talk tap tear tell tell_time text thank throw tick tidy tie
            tilt time_on_task tiptoe toilet touch trace track trade trade_in transcribe transition translate travel turn turn_in turn_off
            turn_on turn_take twist type unbuckle unbutton unclip underline undo undress unfasten unfold unhook unload unlock unpack unplug
            unscrew untie unwrap unzip upload use_words vacuum verbalise verbalize verify vocalize volunteer vote wait wake walk walk_away
            wash wave wear weigh whisk whisper whistle wiggle wipe wipe_down work wring write yawn yell zip zip_up"),
        (COVERT, "absorb accept achieve acquire act adapt adjust adjust_socially adjust_to advocate anticipate appear apply_herself
            apply_himself appreciate aspire attend_to attend_to_task avoid_conflict avoid_conflicts avoid_distractions avoid_getting be be_a
            be_able_to_focus be_accepted be_aware be_aware_of be_better be_confident be_engaged be_exposed_to be_familiar_with be_happy
            be_herself be_himself be_in_control be_included be_independent be_kind be_less be_literate be_more be_motivated be_prepared
            be_ready be_respectful be_responsible be_successful bear_in_mind become become_aware become_calm become_familiar_with
            become_independent become_responsible behave believe belong bloom blossom bond bounce_back break_out_of broaden brush_up
            buckle_down buy_in calm calm_down care care_about challenge_herself challenge_himself cheer_up choose_wisely close_gaps
            close_the_achievement close_the_gap co_operate collaborate come_out_of_her come_out_of_his come_to_terms comprehend concentrate
            conceptualize conform connect conquer consider contemplate continue_in continue_with control cooperate cope count_on deal
            deal_with decide_for depend_on desire determine discover discriminate do_better do_her_best do_his_best do_well embrace empathize
            enjoy ensure envision exceed excel exercise_self_control expect experience explore familiarise familiarize fear feel feel_safe
            figure_out find_her_voice find_his_voice find_joy find_meaning find_success fit_in flourish focus focus_attention
            follow_her_dreams follow_his_dreams foresee function gain_confidence generalise generalize get_along get_along_with get_over
            get_past get_through give_her_all give_his_all give_it_her give_it_his give_up go_with_the_flow grasp handle hang_in have have_a
            have_a_better have_a_good have_better have_confidence have_control have_faith have_friends have_fun have_more have_positive
            have_trouble hold_it_together hope identify_with ignore imagine interfere internalise internalize interpret keep_an_open keep_calm
            keep_control keep_her_cool keep_his_cool keep_in_mind keep_it_together keep_track_of keep_trying keep_up_with know know_how
            lead_a_healthy learn let_go_of let_it_go lighten_up like listen live live_up_to look_forward look_up_to loosen_up lose
            lose_confidence lose_control lose_interest love maintain_attention maintain_concentration maintain_focus make_a_difference
            make_amends make_appropriate_choices make_appropriate_decisions make_better_choices make_better_decisions make_choices
            make_friends make_good_choices make_good_decisions make_good_use make_inferences make_it_through make_peace make_positive_changes
            make_positive_choices make_positive_decisions make_sure make_sure_that make_the_most make_up_for make_up_her make_up_his manage
            manage_her manage_his master mature mellow monitor move_on navigate_social notice open_up overcome own_her own_his pay_attention
            pay_better_attention perceive persevere persist pick_up_on play_nicely play_well prefer prepare_for problem_solve process
            push_herself push_himself put_forth put_forward_her put_forward_his put_in_effort reach_her reach_his read_body_language
            read_emotions read_facial_expressions read_non_verbal read_nonverbal read_social read_the_room realise realize reason recognise
            recognize redirect_attention redirect_her_attention redirect_his_attention reflect regain_composure regain_control regulate relate
            relax rely_on remain_calm remain_focused remain_in_control remediate remember resist respect retain return_to_a_calm
            return_to_baseline return_to_calm rise_above see_herself see_himself see_the_point see_the_value seem self_advocate
            self_correct_behaviour self_monitor self_regulate self_soothe sense settle settle_for shift_attention shine show_kindness
            show_what_he show_what_she slow_down solve_conflicts solve_interpersonal solve_peer solve_personal solve_social soothe
            stand_on_her stand_on_his stay_calm stay_engaged stay_focused stay_in_control stay_in_the_green stay_on_top_of stay_out_of
            step_outside_her step_outside_his step_up stick_to_it stick_with_it strive study succeed sustain_attention sympathize
            take_advantage take_an_active take_an_interest take_bigger_risks take_charge take_control take_in_stride take_learning
            take_ownership take_pride take_responsibility take_risks take_school_seriously take_seriously take_things_seriously think
            think_things_through thrive tolerate toughen_up trust try_his_best tune_in tune_out understand understand_how use_good
            use_self_control use_time value visualize want warm_up_to wish work_hard work_out work_up_to work_well worry wrap_her_head
            wrap_his_head zero_in"),
        (CHANGE, "accelerate address adjust advance be_better_at become_better become_better_at become_more better boost broaden build build_up
            catch_up continue_to_work_on cultivate curb cut_back cut_back_on cut_down cut_down_on decrease deepen demonstrate_an_increase
            demonstrate_growth demonstrate_improvement demonstrate_progress develop diminish eliminate encourage enhance enrich exhibit_growth expand
            extend foster further gain get_better get_better_at go_from go_up grow improve increase lessen limit lower make_gains make_growth
            make_progress maximise maximize minimise minimize move_from move_up nurture optimize polish progress promote raise_her_level
            raise_his_level reduce refine rise sharpen show_a_decrease show_an_increase show_growth show_improvement show_progress strengthen support
            target widen work_on work_toward work_towards"),
        (DOWN, "curb cut_back cut_back_on cut_down cut_down_on decrease diminish eliminate fewer less lessen limit lower minimise minimize reduce
            show_a_decrease"),
        (SHOW, "apply demonstrate display do employ exhibit give have implement keep keep_up maintain make model perform practice practise provide
            show sustain use utilise utilize"),
        (WEAK, "access assist attain attempt be_involved behave communicate complete_work conduct contribute_positively contribute_to
            cooperate engage engage_in evaluate_her evaluate_his explore express_herself express_himself express_themselves function help
            interact interact_with involve look_after make_an_effort make_choices make_decisions meet organise organize partake participate
            perform_at perform_on plan prioritize react resolve self_manage set_goals set_personal socialise socialize support take_part
            transition_appropriately try utilize_strategies"),
        (WRAP, "able agree_to attempt_to be_able_to be_confident_to be_expected_to be_willing_to become_better_at begin_to capable choose_to
            confident_to consistently continue_to demonstrate_ability_to demonstrate_an_ability_to demonstrate_the_ability_to display_the_ability_to
            enable_her_to enable_him_to exhibit_the_ability_to feel_confident_to get_better_at have_the_ability_to have_the_opportunity_to
            independently independently_be_able_to keep_on know_how_to learn_how_to learn_to practice practise remember_to seek_to show_ability_to
            show_the_ability_to start_to strive_to take_steps_to tend_to to try_to use_his_words_to willing_to work_to"),
        (PROVIDED, "be_allowed be_assigned be_challenged be_enrolled be_given be_monitored be_offered be_placed be_provided be_pushed
            be_reminded be_seen be_supported be_taught benefit_from get_help have_access_to meet_with receive work_with"),
        (START, "answer begin come comply follow get get_started go initiate leave line_up move put_away raise react respond return start stop
            transition"),
        (MEASURE, "assessed charted collected counted determined documented evaluated graphed logged marked measured measurement mesured monitored
            observed rated recorded reported scored tallied timed tracked verified"),
        (OTHER_VERB, "ask call_for consist contain earns follow_up help include involve let mean need require wish"),

        (COUNTING, "dozen eight eighteen eighty eleven fifteen fifty five forty four fourteen fourty hundred nine nineteen ninety one seven seventeen
            seventy six sixteen sixty ten thirteen thirty three twelve twenty two zero"),

        // Amounts.
        (VAGUE, "acceptable acceptably adequate adequately adequatly age_appropriate appropriate appropriately as_appropriate as_much_as_possible
            as_needed as_possible better consistent consistently effective effectively efficient efficiently fewer frequently generally good
            grade_appropriate gradually improved in_a_timely_manner increasingly independently_as_possible less meaningful meaningfully more mostly
            occasionally often on_a_regular_basis positive positively proper properly reasonable reasonably regularly responsible responsibly
            satisfactorily satisfactory sometimes successfully sufficient sufficiently suitable suitably to_his_potential to_the_best_of usually
            various when_possible"),
        (ALL, "all all_the_time always any_time at_all_times each each_time entire every every_time everytime full whole whole_time without_exception"),
        (ALONE, "alone autonomously by_herself by_himself by_myself by_self by_themselves himself_without indep independant independantly independent
            independent_of_adult_help independently no_one_beside_him nobody_helping on_her_own on_her_own_initiative on_his_own on_his_own_initiative
            on_my_own on_own on_their_own on_their_own_initiative self_sufficiently spontaneously_without unaccompanied unaided unassisted unescorted
            unprompted unsupervised with_complete_independence with_full_independence with_independence with_no_one_beside_her with_no_one_beside_him
            with_total_independence without_prompting"),
        (IN_A_ROW, "back_to_back consecutive consecutively consecutives in_a_row straight successive"),
        (AT_LEAST, "a_minimum_of and_above and_higher at_a_minimum at_least at_minimum at_or_above equal_to_or_greater_than greater_than_or_equal_to
            minimum minimum_of no_fewer_than no_less_than no_lower_than not_less_than not_lower_than of_at_least or_above or_better or_greater
            or_higher or_longer or_more or_over upwards_of with_no_fewer_than with_no_less_than with_not_less_than"),
        (AT_MOST, "a_maximum_of and_under at_most less_than_or_equal_to max maximum maximum_of more_than_no no_longer_than no_more_than not_exceed
            not_exceeding not_more_than not_to_exceed only_one or_below or_fewer or_less or_lower or_under up_to with_at_most with_no_more_than
            with_not_more_than with_only"),
        (LESS_THAN, "below fewer_than less_than lower_than under"),
        (MORE_THAN, "above better_than exceeding greater_than higher_than in_excess_of longer_than more_than over"),
        (DAILY, "annually bi_weekly biweekly daily fortnightly half_termly hourly monthly nightly quarterly termly weekly wkly yearly"),
        (PER, "per"),
        (OUT_OF, "in of out_of"),
        (PERCENT, "% pct per_cent percent percentage prcent"),
        (WITHOUT, "neither no no_longer_need no_longer_require not_need not_require with_neither with_no with_not_a_single with_out with_zero
            without without_any without_needing without_requiring without_the zero"),

        // Openers.
        (OPENS_TIMEFRAME, "after at_the_close_of at_the_conclusion_of at_the_end_of before before_the_end_of by by_end_of by_the_close_of
            by_the_conclusion_of by_the_end_of due_date during_the_course_of end_of goal_date in in_the_coming in_the_next no_later_than
            not_later_than on_or_before over over_the_coming over_the_course_of over_the_next prior_to through through_the_end_of throughout
            until upon_completion_of within within_the_coming within_the_next"),
        (OPENS_METHOD, "according_to as_assessed as_assessed_by as_captured_by as_captured_in as_charted_by as_charted_on as_checked_by
            as_collected_by as_collected_in as_confirmed_by as_counted_by as_demonstrated_in as_demonstrated_on as_determined_by as_documented
            as_documented_by as_documented_in as_documented_on as_evaluated_by as_evidenced_by_data as_gathered_by as_graphed_by as_graphed_on
            as_indicated_by as_judged_by as_logged_by as_logged_in as_measured as_measured_by as_monitored as_monitored_by as_noted_by
            as_noted_in as_noted_on as_observed as_observed_by as_observed_in as_per as_rated_by as_recorded as_recorded_by as_recorded_in
            as_recorded_on as_reflected_by as_reflected_in as_reported_by as_reviewed_by as_scored_by as_scored_on as_seen_in as_seen_on
            as_shown_in as_shown_on as_tallied_by as_timed_by as_tracked_by as_tracked_on as_verified_by assessed assessed_by assessed_weekly
            based_on by_way_of charted_by checked_by checked_every checked_weekly checked_with collected_by counted_by counted_with
            data_are_collected data_collected data_is_collected data_taken data_will_be_collected documented_by documented_on evaluated_by
            evaluated_using evaluation_method evidenced_through filled_in_by kept_by logged_by logged_in marked_by marked_on measured
            measured_by measured_every measured_every_two_weeks measured_in measured_on measured_through measured_using measured_weekly
            measured_with measurement mesured_by method method_of_evaluation monitored_by monitored_weekly noted_by noted_in observed_by
            on_the_basis_of per_data per_her per_his per_parent per_slp per_staff per_teacher per_the progress_measured
            progress_monitoring_will_include progress_will_be progress_will_be_measured progress_will_be_monitored rated_by recorded_by
            recorded_daily recorded_in recorded_on reported_by scored_by scored_on scored_with tallied_by tested_by tested_every timed_by
            to_be_measured to_be_monitored tracked_by tracked_in tracked_on tracked_with using_a_rubric using_data using_teacher_data
            verified_by"),
        (OPENS_BASELINE, "a_baseline_of a_decrease_from a_drop_from against_an_average_of an_improvement_from an_increase_from as_of at_present at_the_moment at_this_time baseline baseline_data baseline_of
            baseline_score bl compared_to compared_with current current_baseline current_level currently currently_at decreased_from decreasing_from
            down_from from_a_baseline_of from_a_current from_a_start_of from_current from_her_current from_his_current from_the_baseline_of
            from_their_current her_current his_current improved_from improving_from improving_on increased_from increasing_from instead_of_the_current
            last_month last_term last_week last_year now now_at plaafp plep plop plp pre_test present_level present_level_of present_performance
            presently pretest previously right_now start_level starting_at starting_from starting_point their_current today up_from versus vs"),
        (OPENS_CONDITION, "after_hearing after_listening after_reading as_part_of asked by_means_of by_using following given having_been
            having_been_given having_completed having_finished having_heard having_listened having_read if_given in_response_to in_the_absence_of
            in_the_context_of in_the_presence_of presented_with provided provided_with seated_at seated_beside seated_in seated_on shown
            through_the_use_of upon_arrival upon_entering upon_hearing upon_request using utilizing when_asked when_given when_presented_with
            when_prompted when_provided when_provided_with when_shown while_using with_access_to with_help_from with_support_from with_the_aid_of
            with_the_help_of with_the_support_of with_the_use_of with_use_of"),
        (OPENS_INDICATOR, "as_demonstrated_by as_evidenced_by as_evidenced_in as_evident_by as_exhibited_by as_indicated_by as_measured_by as_seen_by
            as_shown_by as_shown_when by demonstrated_by evidenced_by seen_when shown_by such_as through via"),
        (OPENS_PURPOSE, "because in_order_for in_order_to so_as_to so_he so_she so_that so_they to_help_her to_help_him"),
        (PLACEHOLDER, "fill_in_here insert insert_name name_of_program specify tba tbc tbd to_be_announced to_be_confirmed to_be_decided
            to_be_determined xx xxx"),
        (WORD, "about above along forest form from front frown great green growth heart herself him himself how it later lesson level lunch
            lunches maze me non not okay remainder said sale same self sell send sent sick side sign since site size than them themselves then
            there they thing think this those trail trial trials us want well went were what where which who whom why wish yes"),
        // Complements of verbs that would look like circumstances.
        (COMPLEMENT, "as_it_stands as_things_stand as_yet at_a_time at_grade_level at_her_level at_her_own at_his_level at_his_own at_his_pace
            at_last_count at_par_with at_the_right at_their_level depending_on for_a_break for_example for_help for_help_from from_memory
            from_start_to in_a_calm in_a_planner in_a_positive in_a_respectful in_a_row in_a_safe in_a_timely_manner in_a_way in_addition in_an_agenda
            in_an_appropriate in_and_out in_complete_sentences in_control in_full_sentences in_general in_her_agenda in_her_planner in_his_agenda
            in_his_planner in_line in_my_agenda in_my_planner in_order in_particular in_place in_regard_to in_regards_to in_sequence in_the_given
            in_the_planner in_their_planner in_time in_turn in_words in_writing of_course on_a_par_with on_grade_level on_her_own on_his_own
            on_his_part on_par_with on_task on_the_line on_the_lines on_time on_topic so_far start_to_finish to_completion to_date to_school
            with_accuracy with_appropriate with_automaticity with_clarity with_confidence with_consistency with_correct with_decreasing with_ease
            with_expression with_fluency with_greater with_improved with_increasing with_minimal with_peers_appropriately with_precision with_proper
            with_regard_to with_regards_to with_success with_understanding"),
    ]
}
