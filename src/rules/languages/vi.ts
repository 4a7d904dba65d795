import type { LanguageRules } from '../phrases.ts';
import { vi as speech } from '../quotes/speech/vi.ts';

export const vi: LanguageRules = {
  speech,
  kinds: {
    disclosure: 'liên_kết_tiếp_thị hoa_hồng',
    audio: 'phiên_bản_âm_thanh nghe_bài nghe phát_âm giọng_đọc trí_tuệ_nhân bài_đọc',
    share: 'chia_sẻ sao_chép chia_sẻ_lên sao_chép_liên tặng_sao',
    comments:
      'không_được_hiển_thị bình_luận ý_kiến để_lại_bình người_đầu_tiên_bình tiếng_việt_có_dấu biên_tập_trước_khi trước_khi_đăng',
    related:
      'gợi_ý_cho_bạn xem_thêm đọc_thêm bài_liên_quan tin_liên_quan có_thể_bạn đọc_nhiều tin_khác đọc_tiếp bài_liên',
    newsletter: 'bản_tin đăng_ký nhận_bản_tin',
    paywall: 'thuê_bao đăng_nhập ủng_hộ chỉ_dành_cho',
    app: 'tải_ứng_dụng ứng_dụng_của tải_ngay_ứng_dụng',
    ad: 'quảng_cáo tài_trợ',
    video: 'xem_video video.',
    follow: 'theo_dõi theo_dõi_chúng kênh_zalo tham_gia_kênh',
    tips: 'liên_hệ có_thông_tin gửi_về',
    legal: 'bản_quyền bản_quyền_thuộc nghiêm_cấm',
    policy: 'báo_lỗi có_thích_bài bạn_có_thích có_hữu_ích phát_hiện_lỗi tóm_tắt_do_ai tóm_tắt_bởi_ai',
    tools: 'in_bài lưu. lưu_bài trang_sau',
    top: 'về_đầu trở_lại_trang',
    tags: 'từ_khóa chủ_đề tag.',
    time: 'cập_nhật thời_gian_đọc cập_nhật_lúc lượt_xem',
    cookie: 'cookie',
    bio: 'phóng_viên tác_giả',
    script: 'trình_duyệt',
  },
  weak: 'trường bắt_buộc đánh_dấu chứa tin_tức quan_trọng qua. luận tạo cai_thien trai_nghiem bài_viết mỗi_sáng miễn_phí nhấn link faceboo phút chỉ dành_cho viết gửi trang bài. tạo_bằng trí_tuệ nhân_tạo có_thể sai. email_của hiển_thị công_khai không. thông_tin sử_dụng trang_web thuộc_về cập_nhật ngày. lúc. chúng_tôi liên_kết tài_khoản mật_khẩu tháng ưu_đãi truy_cập độc_quyền bạn_đọc giọng tự_động nội_dung ảnh video tiếp_tục nhấn_vào đây. điện_thoại thiết_bị màn_hình nút mua. sản_phẩm tòa_soạn liên_hệ được. tin. mới. mỗi_ngày kênh tham_gia zalo đăng. nhập. biên_tập kiểm_tra duyệt trước_khi bôi_đen sao_chép cho_phép',
  call: 'bạn chúng_tôi của_bạn nghe đăng_ký chia_sẻ theo_dõi tải xem đọc viết nhấn bạn_có hãy vui_lòng',
  small: 'trên theo cho. của. bằng. và. sẽ. với. các. những khi. thực_hiện',
  not: 'anh nói. cho_biết theo_ông ông. bà. đính_chính',
  by: 'theo.',
  notices: {
    nothing: 'không tìm thấy trang',
  },
  about: 'về $',
};
