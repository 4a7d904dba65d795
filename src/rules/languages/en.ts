import type { LanguageRules } from '../phrases.ts';
import { en as speech } from '../quotes/speech/en.ts';

export const en: LanguageRules = {
  speech,
  kinds: {
    audio:
      'listen. audio narrat mispronounc mispronunciation pronounce text-to-speech tts aloud machine-read synthetic robot machine_narrat automated_voice ai_voice hear_this listen_to speech_by pronounced audio_by automatically_generated auto-generated ai-generated_voice generated_reading',
    share:
      'share. sharing tweet. retweet email_this copy_link copied send_this send_to_a_friend share_with_a_friend',
    comments:
      'comment comments leave_a_reply required_fields be_published post_a_comment join_the_conversation have_your_say what_do_you_think your_thoughts conversation. log_in_to_comment hear_from_you drop_us',
    related:
      'related. read_more read_also read_next see_also see_more more_from more_on more_stories also_read also_like also_see also_interested may_like might_like dont_miss don_t_miss must_read recommended trending most_read most_popular most_viewed up_next further_reading in_case_you_missed keep_reading next_article previous_article next_post previous_post more_like_this you_may_have_missed editor_s_pick editors_pick top_stories latest_stories latest_news click_here_to_read recommendations_for full_coverage our_coverage take_our_poll stories_you you_might_find explore_more for_more_stories',
    newsletter:
      'newsletter subscribe. subscribing inbox sign_up signing_up signup sign_me briefing mailing_list email_alerts unsubscribe your_subscription stay_informed stay_in_the straight_to_your',
    paywall:
      'subscriber. subscribers subscribe_to_read keep_reading continue_reading free_articles paywall members_only for_members already_a_subscriber already_a_member log_in sign_in create_an_account free_account create_a_free unlimited_access support_us donate donation support_independent support_our reader-funded become_a_member free_to_read premium_members contribution. contribution_ last_free to_read_more your_last to_keep_reading consider_subscrib',
    app: 'app_store google_play play_store download_our push_notifications breaking_news_alerts our_app the_app get_the_app free_app in_app in_the_app open_in',
    ad: 'advertisement advertisements advertising_feature advertiser sponsored sponsor sponsor_message promoted paid_content paid_post paid_partner partner_content ad. ads. story_continues article_continues continues_below adblock ad_blocker scroll_down_to message_from_our scroll_to_cont',
    video:
      'watch. watch_below watch_now play_video now_playing mute. unmute fullscreen playback autoplay captions_off subtitles_off click_to_play volume_#_% duration_#_# video_tag watch_the_video watch_video video_cannot',
    follow:
      'follow_us follow. like_us join_our_whatsapp whatsapp_channel like_our find_us connect_with_us google_news add_us preferred_source',
    bio: 'about_the_author about_the_writer about_the_reporter staff_writer reporting_by editing_by reach_him reach_her reach_them is_a_reporter is_an_editor is_the_author reporter_at reporter_for correspondent_for editor_at writer_for columnist_for freelance_ senior_reporter staff_reporter is_a_freelance contributor_to covers reporter. correspondent. columnist journalist. contributed_to_th contributed_to reports_on writes_about',
    tips: 'news_tip send_us_a got_a_tip have_a_tip share_your_story securely confidential whatsapp_us send_tips tips_to news_tips a_tip a_story_for have_a_story story_idea',
    legal:
      'copyright rights_reserved republish republication redistributed redistribution rewritten reproduced reproduction creative_commons syndicat licensed first_published originally_published originally_appeared first_appeared terms_of_use terms_of_service terms_and_conditions privacy_policy without_written without_permission views_expressed opinions_expressed not_responsible external_sites external_links',
    policy:
      'editorial_policy editorial_standards editorial_guidelines ethics_policy report_an_error report_a report_error report_typo report_any spotted_a spotted_an see_an_error found_an_error suggest_a_correction submit_a_correction our_standards trust_principles code_of_ethics fact-check_policy how_we_report corrections_pol our_corrections',
    tools:
      'print_this printer-friendly printable font_size text_size larger_text smaller_text resize save_article save_for_later save_this bookmark gift_this gift_article add_to_favo listen_later reading_list download_pdf listen_print print_share',
    top: 'back_to_top return_to_top top_of_page top_of_the_page scroll_to_top go_to_top jump_to skip_to back_to_home top_',
    tags: 'tags tagged filed_under filed_in topics_in posted_in more_about_these tags.',
    time: 'reading_time read_time min_read minute_read minutes_read minutes_to_read published. updated. last_updated last_modified posted. posted_on published_on first_posted time_to_read estimated_read average_#_minu',
    cookie:
      'cookie cookies consent. third-party_content accept_all reject_all manage_preferences privacy_settings data_protection',
    disclosure:
      'commission commissions affiliate amazon_associate qualifying_purchases earn_from paid_links sponsored_links buy_through purchase_through',
    script:
      'your_browser_does browser_does adobe_flash flash_player browser_doesn loading. please_wait unsupported_browser failed_to_load unable_to_load refresh_the_page reload_the slideshow_requires Loading. enable_javascript requires_javascript javascript_to javascript_is javascript_disabled javascript_must',
  },
  weak: 'article story stories. page content website site. site news headlines read. reads reader readers read-aloud more. also. free. click. tap. here. link links button. email e-mail address daily weekly weekday weekdays morning mornings latest breaking alerts alert updates update. update delivered delivery deliver straight top. login log_out registered register registration account password username access unlimited exclusive premium offer trial cancel month monthly year yearly price today now. now version. version created generated generation technology artificial intelligence powered feature. feature beta voice automated player partner partners third. third-party party. errors. error. errors mistakes mistake inconsistencies occur improving feedback continue continuous facebook twitter instagram whatsapp linkedin pinterest reddit youtube tiktok telegram messenger threads bluesky x. phone mobile device browser support supported supporters enable enabled requires require required window. opens form. secure contact. send sent photo gallery photos slideshow playlist live. minutes minute mins min hours hour days ago. seconds reach. senior staff writer editor author posts post. view full complete coverage original permission broadcast licence license material published publish visit visitors experience preferences settings manage policy policies terms service agree agreed guidelines community moderated moderation standards principles trust journalism independent funded contribute donations purchase purchases receive earn logged reply submit discussion thoughts opinion opinions social. media friend friends interested recommend popular edition print paper digital ebook remaining limit reached closed. install download missed miss. picks font size save. watch viewing interactive poll quiz vote comments fields marked join. join notification notifications channel page. thank thanks confirm app apps video videos audio tip pin flip tag topics volume duration average reporter categories like. newsletters membership social social_media subscription recommendations estimated click_here learn_more find_out hear. contributor discover names incorrectly app_store review. results. improve store available member members stay increase decrease issues section. search tv radio time. down scroll message corrections sponsor written prohibited played later contributed report. polls javascript html5 best reporting informed last. reading automatically open. other. find. might contribution value explore dose week news. external sites responsible author. views expressed last your. original. mission member. bring expert. trusted insights essential must-know curated',
  call: 'you your yours our ours us we i_m this these please listen subscribe sign get download share follow click tap read watch see send email join like_us leave tell consider support donate log login register create check want know have got don never stay help try add let reach contact find visit hear press scroll view enter allow accept turn refresh do_you are_you was_this did_you here below by_signing',
  small:
    'that with from will would been have there what when they than into some just over about through every each where which while who all any only even not may can could does doesn isn after before more_than might down without',
  not: 'said says told asked tells replied wrote recalled added he she his her they their them him who_said correction corrected clarification misstated incorrectly earlier_version editor_s_note was_amended according testified argued insisted',
  by: 'by',
};
