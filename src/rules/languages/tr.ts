import type { LanguageRules } from '../phrases.ts';
import { tr as speech } from '../quotes/speech/tr.ts';

export const tr: LanguageRules = {
  speech,
  kinds: {
    audio: 'dinle sesli seslend telaffuz seslendir yapay_zek sesli_din haberi_dinle',
    share: 'paylas gonder kopyala tweetle makaleyi_pay paylasin baglantiyi_kop arkadasin',
    comments: 'yorum gorus tartis zorunlu yorum_yap yorumlar giris_yapin dusunce',
    related:
      'ilginiz ilgili_haber ayrica_oku bunlari_da bu_haber_de benzer onerile haberin_devami devamin_oku okumaya_devam daha_fazla diger_haber cok_okunan bunlar_da iliskil haberi_oku ilgili_icerik sonraki_haber tavsiye ayrıca benzer_haber ilgili_haberler cok_okun onerilen sonraki diger_haberler son_haberler daha_fazla_haber',
    newsletter: 'bulten abone kaydol eposta e-posta e-postaniz her_sabah ucretsiz_kaydol',
    paywall:
      'abone uye_ol uyelik giris_yap uyelere abonele ozel_icerik destek_ol bagis abonelere zaten_abone abone_misin ozeldir uyelere_ozel abonelik',
    app: 'uygulam indir bildiri uygulamam app_store',
    ad: 'reklam sponsor adverto reklamdan_sonra haberin_devami_rek is_birligi',
    video: 'video izle izleyin tam_ekran oynat canli_yayin videoyu video.',
    follow: 'takip_et takip kanalim katil takip_edin hesabim',
    bio: 'muhabir editor gazetec yazar_hakk muhabiri yazar. haber_merk fotograf.',
    tips: 'ihbar bize_ulas bize_yaz haber_gonder bize_yazin elinizde_bilgi ihbar.',
    legal:
      'haklari_sakl tum_haklari telif kopyala izinsiz telif_hak sakl izinsiz_kul haklari saklidir kullanilam',
    policy: 'hata_bildir hata yanlis bildiri hata_mi haberde_hata yanlis_mi',
    tools: 'yazdir yazi_boyutu yazi_tipi kaydet yazdir. kaydet. yazi_boyut',
    top: 'yukari basa_don yukari_cik sayfa_bas başı yukari.',
    tags: 'etiket anahtar_kel',
    time: 'okuma_suresi guncell yayinla yayin_tarihi son_guncel giris_tarihi guncelleme okuma_sur',
    cookie: 'cerez cerezleri kisisel_veri',
    disclosure: 'komisyo satis_ortak baglantilar',
    script: 'tarayic javascr yukleni etkinle destekl desteklemiyor javascript yuklenem',
  },
  weak: 'haber haberi haberle makale yazi yaziyi icerik icerigi okuyun oku okumak sayfa site sitesi gazete gunluk sabah her ucretsi tiklayi tiklay burada buraya link baglant mail hesap kayit ay. simdi dakika dk yapay zeka ses. olustur tarafin otomati faceboo instagr twitter whatsap telegra google news sosyal medya arkadas son_dakika gelisme onemli fotogra galeri kullan deneyim politik gizlili kosul yalnizc sadece devam fazla ilk icin tarihi saat cebe telefon adres alan alanlar isaret yaz. ekle ilgi hakk metin seslendirilmis hatalari olabilir hata. devami sonra giris yapmak yapin zaten misiniz ozel elinizde bilgi. yazin gormek kabul etmelisiniz etmek icerik. sifre teklif erisim sinirsiz dijital okuyucu ses robot yayinlan zorunlu isaretli son. gunun kacirma kacirmayin kullaniyoruz kullanir tercih izin ver. ucuncu taraf cihaz ekran dugme basin satin alin urun destek gazetecil',
  call: 'siz size sizi sizin bize bizi bizim bu_haber bu_makale bu_icerik bu_site bu_yazi abone_olun kaydolu paylasi dinleyi okuyun izleyin indirin takip_edin tiklayi katilin yapin birakin bildiri gonderi olun edin ister_misiniz ilginiz bulteni uygulam kanalim çekebil misiniz elinizde etmelisiniz kacirmayin edin. verin yazin bizi. haberde',
  small: 'icin veya daha olan gibi ancak kadar etmek icin. tarafindan sonra. kadar. olarak bile gore',
  not: 'dedi soyledi acikladi belirtti anlatti onun onlar dedi. konustu duzeltme eklendi onceki',
  by: 'yazan',
};
