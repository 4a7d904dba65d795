import type { LanguageRules } from '../phrases.ts';

export const tr: LanguageRules = {
  kinds: {
    audio: 'dinle sesli seslendir',
    share: 'paylas gonder kopyala tweetle',
    comments: 'yorum gorus tartis zorunlu',
    related:
      'ilginizi ilgili_haber ayrica_oku bunlari_da bu_haber_de benzer onerilen haberin_devami devamini_oku okumaya_devam daha_fazla diger_haber cok_okunan bunlar_da iliskili haberi_oku ilgili_icerik sonraki_haber tavsiye ayrıca',
    newsletter: 'bulten abone kaydol eposta e-posta',
    paywall: 'abone uye_ol uyelik giris_yap uyelere abonelere ozel_icerik destek_ol bagis',
    app: 'uygulama indir bildirim',
    ad: 'reklam sponsor advertorial',
    video: 'video izle izleyin tam_ekran oynat canli_yayin',
    follow: 'takip_et takip kanalimiz katil',
    bio: 'muhabir editor gazeteci yazar_hakk',
    tips: 'ihbar bize_ulas bize_yaz haber_gonder',
    legal: 'haklari_sakl tum_haklari telif kopyalanamaz izinsiz telif_hak sakl',
    policy: 'hata_bildir hata yanlis bildirin',
    tools: 'yazdir yazi_boyutu yazi_tipi kaydet',
    top: 'yukari basa_don yukari_cik sayfa_bas başı',
    tags: 'etiket',
    time: 'okuma_suresi guncellen guncelleme yayinlan yayin_tarihi son_guncel giris_tarihi',
    cookie: 'cerez',
    disclosure: 'komisyon',
    script: 'tarayici javascript yukleniyor etkinlestir destekle',
  },
  weak: 'haber haberi haberler haberleri makale yazi yaziyi icerik icerigi okuyun oku okumak sayfa site sitesi gazete gunluk sabah her ucretsiz tiklayin tiklay burada buraya link baglanti mail hesap kayit ay. simdi dakika dk yapay zeka ses. olustur tarafindan otomatik facebook instagram twitter whatsapp telegram google news sosyal medya arkadas son_dakika gelisme onemli fotograf galeri kullan deneyim politika gizlilik kosul yalnizca sadece devam fazla ilk icin tarihi saat cebe telefon adres alan alanlar isaret yaz. ekle ilgi hakk',
  call: 'siz size sizi sizin bize bizi bizim bu_haber bu_makale bu_icerik bu_site bu_yazi abone_olun kaydolun paylasin dinleyin okuyun izleyin indirin takip_edin tiklayin katilin yapin birakin bildirin gonderin olun edin ister_misiniz ilginizi bultenimize uygulamamizi kanalimiza çekebil',
  small: 'icin veya daha olan gibi ancak kadar etmek',
  not: 'dedi soyledi acikladi belirtti anlatti onun onlar ifade_etti',
  by: 'yazan',
};
