import type { LanguageRules } from '../phrases.ts';
import { id as speech } from '../quotes/speech/id.ts';

export const id: LanguageRules = {
  speech,
  kinds: {
    disclosure: 'afiliasi komisi',
    audio: 'dengark audio pengucapan suara_buatan dibacakan narasi',
    share: 'bagikan share salin_tautan bagikan_ke kirim_ke',
    comments:
      'tidak_akan_dipublikasikan komenta tulis_komen tinggalkan_komen tanggung_jawab_pengirim belum_ada_komentar yang_pertama_berkomentar jadilah_yang_pertama',
    related:
      'baca_juga baca_selengk simak lihat_juga rekomen terpopu mungkin_anda artikel_terk berita_lain berita_terk simak_juga selengkapnya',
    newsletter: 'newslet buletin berlang daftar',
    paywall: 'melanjutkan_membaca pelangg masuk_atau login lanjut_membaca dukung khusus_untuk',
    app: 'aplikas unduh notifik aplikasi_kami',
    ad: 'iklan adverto setelah_iklan artikel_berlanjut adverti scroll_to gulir_ke',
    video: 'video tonton saksika putar simak_video gambas',
    follow: 'ikuti gabung saluran saluran_whats ikuti_kami',
    bio: 'wartawa penulis editor reporter.',
    tips: 'hubungi_kami punya_inform kirim_ke',
    legal: 'hak_cipta dilaran menguti undang-undang',
    policy: 'kesalah laporka koreksi laporkan_kesal ringkasan_ini artikel_ini_berman',
    tools: 'cetak simpan halaman_selanjutnya halaman_berikutnya',
    top: 'kembali_ke atas kembali_ke_atas',
    tags: 'tag. topik kata_kunci',
    time: 'waktu_baca diperba diterbi kali_dilihat',
    cookie: 'cookies cookie',
    script: 'peramban browser',
  },
  weak: 'ruas wajib ditandai mengandung dapat menerima terpenting artikel berita setiap pagi gratis kami faceboo instagr whatsap menit khusus situs lainnya buatan suara mungkin terdapat kesalahan alamat email anda tidak akan dipublikasikan berlanjut setelah terkait informasi kirim dilindungi menggunakan untuk akun sandi bulan penawaran akses eksklusif digital pembaca otomatis kecerdasan dibuat konten tersedia foto video lebih lanjut juga lagi sekarang klik sini tautan ponsel perangkat layar tombol beli produk redaksi kontak pilihan dapatkan gulir bawah melanjutkan membaca ringkasan ditinjau halaman tanggung jawab pengirim menjadi bermanfaat dimoderasi ditayangkan sebagian izin isi.',
  call: 'kami ini. dengark baca bagikan ikuti daftar unduh tonton simak gabung tulis masuk dukung laporka anda kamu punya dapatkan kirim klik apakah',
  small: 'atau dengan yang untuk. dari pada akan tidak oleh. telah sebelum tanpa seluruh',
  not: 'ia. katanya ujarnya menurut kata. ralat tuturnya',
  by: 'oleh',
  notices: {
    nothing: 'halaman tidak ditemukan',
  },
  about: 'tentang $',
};
