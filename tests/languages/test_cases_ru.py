"""Russian: the words of its shops and of its law on small pages."""

from __future__ import annotations

from typing import Any

import pytest
from shop_pages import Site

SHOP = Site("luna-primer.ru", "ru")
MENU = (
    ("Связаться с нами", "/str/1"),
    ("Реквизиты", "/str/2"),
    ("О компании", "/str/3"),
    ("Публичная оферта", "/str/4"),
    ("Возврат и обмен", "/str/5"),
    ("Условия доставки", "/str/6"),
    ("Политика конфиденциальности", "/str/7"),
    ("Наши магазины", "/str/8"),
    ("Каталог", "/catalog"),
)


@pytest.mark.parametrize(
    ("kind", "path"),
    [
        ("contact", "/str/1"),
        ("imprint", "/str/2"),
        ("about", "/str/3"),
        ("terms", "/str/4"),
        ("returns", "/str/5"),
        ("delivery", "/str/6"),
        ("privacy", "/str/7"),
        ("stores", "/str/8"),
    ],
)
def test_each_page_is_found_by_its_link(kind: str, path: str) -> None:
    assert SHOP.chosen(MENU, kind) == path


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("ИНН: 9999999999", "vat"),
        ("ИНН/КПП 9999999999/999999999", "vat"),
        ("ОГРН 9999999999999", "company_id"),
        ("ОГРНИП: 999999999999999", "company_id"),
        ("Тел.: 8 (495) 000-00-00", "phone"),
        ("Горячая линия", "phone"),
        ("Электронная почта: privet", "email"),
        ("Эл. почта: privet", "email"),
        ("Юридический адрес: ул. Лунная, 3", "seat"),
        ("Почтовый адрес: а/я 12", "po_box"),
        ("Режим работы", "opening_hours"),
        ("Адрес для возврата:", "return_address"),
        ("Расчётный счёт", "bank_account"),
        ("Генеральный директор", "officer"),
        ("Продавцом является ООО «Луна Пример»", "seller"),
        ("Оператором персональных данных является ООО «Луна Пример»", "controller"),
        ("Платёжная система", "payment_firm"),
        ("Служба доставки", "delivery_firm"),
        ("Разработка сайта", "agency_firm"),
        ("Роспотребнадзор", "other_firm"),
    ],
)
def test_what_stands_before_a_value_is_known(text: str, kind: str) -> None:
    assert kind in SHOP.labels(text)


@pytest.mark.parametrize(
    ("purpose", "body", "name", "value"),
    [
        ("contact", "<p>Телефон: 8 (495) 123-45-67</p>", "phone", "+74951234567"),
        ("contact", "<p>Пишите: privet (at) luna-primer.com</p>", "email", "privet@luna-primer.com"),
        ("contact", "<p>Пишите: privet&#64;luna-primer.ru</p>", "email", "privet@luna-primer.ru"),
        ("contact", "<h2>Режим работы</h2><p>Пн–Пт 9:00–18:00</p>", "opening_hours", "Пн–Пт 9:00–18:00"),
        ("contact", "<p>Ежедневно 10:00–21:00</p>", "opening_hours", "Ежедневно 10:00–21:00"),
        ("about", "<p>Компания основана в 1998 году.</p>", "founded_year", 1998),
        ("about", "<p>С 1995 года мы шьём сумки из кожи.</p>", "founded_year", 1995),
        (
            "home",
            "<p>Уходим на пенсию и закрываем магазин.</p>",
            "closing_down",
            "Уходим на пенсию и закрываем магазин.",
        ),
        ("home", "<p>Акция заканчивается в полночь.</p>", "countdown", "Акция заканчивается в полночь."),
        ("delivery", "<p>Срок доставки: 3-7 рабочих дней.</p>", "delivery_days", 7),
        ("delivery", "<p>Товар отправляется из Китая.</p>", "delivery_from", "CN"),
        ("returns", "<p>Адрес для возврата: склад, Китай.</p>", "return_country", "CN"),
        ("stores", "<p>Наш магазин находится в центре города.</p><p>Пн–Пт 9:00–18:00</p>", "store", True),
        ("terms", "<p>Продавцом является [название компании].</p>", "placeholders", "[название компании]"),
        ("terms", "<h2>Способы оплаты</h2><p>Банковской картой, наличными</p>", "payment_ways", ("card", "cash")),
        ("home", "<p>Распродажа -50%: последний шанс!</p>", "countdown", "Распродажа -50%: последний шанс!"),
        ("delivery", "<p>Срок доставки: 3 дня.</p><p>Возврат в течение 30 дней.</p>", "delivery_days", 3),
    ],
)
def test_the_page_tells_it(purpose: str, body: str, name: str, value: Any) -> None:
    assert SHOP.told(body, purpose).get(name) == value


@pytest.mark.parametrize(
    ("purpose", "body", "name"),
    [
        ("returns", "<p>Вернуть товар можно в течение 14 дней после получения.</p>", "delivery_days"),
        ("about", "<p>Закон о защите прав потребителей от 7 февраля 1992 года.</p>", "founded_year"),
        ("home", "<p>Заказы принимаем до закрытия магазина.</p>", "closing_down"),
        ("home", "<p>Спешите делать добро.</p>", "countdown"),
        ("contact", "<p>Работаем только через сайт.</p>", "store"),
        ("about", "<p>Закон действует с 2019 года.</p>", "founded_year"),
    ],
)
def test_the_page_does_not_say_it(purpose: str, body: str, name: str) -> None:
    assert name not in SHOP.told(body, purpose)


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("family", "Семейная мастерская, от отца к сыну"),
        ("no_store", "У нас нет розничного магазина."),
        ("collect", "Самовывоз из магазина"),
        ("by_appointment", "Приём по предварительной записи"),
        ("not_found", "Страница не найдена"),
        ("parked", "Домен продаётся"),
        ("maintenance", "Ведутся технические работы"),
        ("password", "Введите пароль"),
        ("script_needed", "Включите JavaScript"),
        ("challenge", "Подтвердите, что вы не робот"),
        ("return_to", "Отправьте товар обратно"),
        ("old_price", "Старая цена"),
        ("discount_all", "Скидка на весь ассортимент"),
    ],
)
def test_a_sentence_is_understood(kind: str, text: str) -> None:
    assert SHOP.says(kind, text)


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("closing_down", "Распродажа летней коллекции"),
        ("urgency", "Бесплатная доставка от 3000 рублей"),
        ("collect", "Самовывоз из пункта выдачи"),
        ("visit", "Посетите наш канал"),
    ],
)
def test_an_ordinary_sentence_is_not_taken_for_it(kind: str, text: str) -> None:
    assert not SHOP.says(kind, text)


def test_a_mail_address_with_the_sign_written_out() -> None:
    assert SHOP.told("<p>Почта: privet (собака) luna-primer.ru</p>").get("email") == "privet@luna-primer.ru"
