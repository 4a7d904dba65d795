import type { LanguageRules } from '../phrases.ts';

export const tr: LanguageRules = {
  kinds: {
    audio: 'dinle sesli seslend',
    share: 'paylas gonder kopyala tweetle',
    comments: 'yorum gorus tartis zorunlu',
    related:
      'ilginiz ilgili_haber ayrica_oku bunlari_da bu_haber_de benzer onerile haberin_devami devamin_oku okumaya_devam daha_fazla diger_haber cok_okunan bunlar_da iliskil haberi_oku ilgili_icerik sonraki_haber tavsiye ayrıca',
    newsletter: 'bulten abone kaydol eposta e-posta',
    paywall: 'abone uye_ol uyelik giris_yap uyelere abonele ozel_icerik destek_ol bagis',
    app: 'uygulam indir bildiri',
    ad: 'reklam sponsor adverto',
    video: 'video izle izleyin tam_ekran oynat canli_yayin',
    follow: 'takip_et takip kanalim katil',
    bio: 'muhabir editor gazetec yazar_hakk',
    tips: 'ihbar bize_ulas bize_yaz haber_gonder',
    legal: 'haklari_sakl tum_haklari telif kopyala izinsiz telif_hak sakl',
    policy: 'hata_bildir hata yanlis bildiri',
    tools: 'yazdir yazi_boyutu yazi_tipi kaydet',
    top: 'yukari basa_don yukari_cik sayfa_bas başı',
    tags: 'etiket',
    time: 'okuma_suresi guncell yayinla yayin_tarihi son_guncel giris_tarihi',
    cookie: 'cerez',
    disclosure: 'komisyo',
    script: 'tarayic javascr yukleni etkinle destekl',
  },
  weak: 'haber haberi haberle yazi icerik okuyun sayfa site gunluk sabah her ucretsi baglant dakika yapay zeka faceboo instagr twitter whatsap arkadas kullan politik gizlili kosul yalnizc icin tarihi telefon adres alanlar isaret yaz. hakk',
  call: 'bize bizi bu_haber bu_icerik abone_olun kaydolu paylasi okuyun indirin takip_edin katilin yapin bildiri olun ilginiz bulteni uygulam kanalim çekebil',
  small: 'icin daha etmek',
  not: 'dedi soyledi acikladi belirtti anlatti onun onlar',
  by: 'yazan',
};
