// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/values/format.h"
#include "app/values/reading.h"
#include "ui/form/fieldinput.h"
#include "ui/form/formdialog.h"
#include "ui/form/formview.h"
#include "ui/look/language.h"
#include "ui/look/theme.h"
#include "ui/notice/errorbox.h"

#include <QApplication>
#include <QCalendarWidget>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace pulsedeck;
using namespace pulsedeck::describe;
using namespace Qt::StringLiterals;
using Input = FormField::Input;

class Forms : public QObject {
    Q_OBJECT

    static FormField field(Input input, const QJsonValue &value = QJsonValue::Undefined)
    {
        FormField made {.key = u"key"_s, .title = u"Title"_s, .input = input, .value = value};
        if (input == Input::Choice)
            made.choices = {{u"a"_s, u"First"_s}, {u"b"_s, u"Second"_s}};
        return made;
    }
    static QJsonValue valueOf(const FormField &one) { return FormView({one}).values().value(u"key"_s); }
    static QString visibleText(const QWidget &widget)
    {
        QStringList texts;
        for (const QLabel *label : widget.findChildren<QLabel *>()) {
            if (label->isVisibleTo(&widget))
                texts << label->text();
        }
        return texts.join(u'\n');
    }
    static QPushButton *button(const FormDialog &dialog, const QString &text)
    {
        for (QPushButton *one : dialog.findChildren<QPushButton *>()) {
            if (QString(one->text()).remove(u'&') == text && one->isVisible())
                return one;
        }
        return nullptr;
    }
    /// A dialog that asks for a name and an age; deletes itself when it is closed.
    static FormDialog *openDialog()
    {
        auto *dialog = new FormDialog(u"New list"_s, {u"Create"_s}, nullptr);
        FormField age {.key = u"age"_s, .title = u"Age"_s, .input = Input::Number};
        age.complain = [](const QJsonValue &value) {
            return value.toInt() > 150 ? u"Nobody is that old."_s : QString();
        };
        dialog->setForm({required(line(u"person.name"_s, u"Name"_s)), age});
        dialog->open();
        return dialog;
    }
    static QLineEdit *edit(const FormDialog &dialog, int at)
    {
        return dialog.findChildren<QLineEdit *>().at(at);
    }

private slots:
    void valuesComeAsTheirKindSays();
    void emptyInputsGiveEmptyText();
    void numbersAreReadInTheWritingOfTheLocale();
    void unreadableNumberIsComplainedAbout();
    void whatIsShownIsReadInEveryLanguage();
    void daysAreTypedAsTheyAreShown();
    void chosenDayKeepsTheTime();
    void unreadableDayIsComplainedAbout();
    void pastedAddressesAreCleaned();
    void wrongAddressesAreNamedLineByLine();
    void halfAnAddressIsTypedAlready();
    void assumedCountryIsSaid();
    void storedPhoneIsShownReadable();
    void undocumentedChoiceIsKept();
    void paragraphsKeepTheSignsThatNobodyTouched_data();
    void paragraphsKeepTheSignsThatNobodyTouched();
    void secretIsHiddenUntilAsked();
    void unchangedFormIsKnown();
    void everyInputHasANameAndABuddy();
    void requiredIsSaidInWords();
    void mnemonicsDiffer();
    void complaintComesOnLeaving();
    void wrongFormIsNotSubmitted();
    void whatIsSaidBelowAFieldIsSeen();
    void controlReturnSubmits();
    void questionComesBeforeSending();
    void dangerousButtonIsNoDefault();
    void phraseHasToBeTyped();
    void sendingTwiceIsImpossible();
    void refusalKeepsWhatWasTyped();
    void unknownOutcomeOffersToLook();
    void closingAsksAboutWhatWasTyped();
    void whatCancelsIsNotBesideCancel();
    void cancelWhileSendingOnlyAsksToStop();
    void detailsAreCopied();
};

void Forms::valuesComeAsTheirKindSays()
{
    QCOMPARE(valueOf(field(Input::Line, u"Ann"_s)), QJsonValue(u"Ann"_s));
    QCOMPARE(valueOf(field(Input::Paragraph, u"a\nb"_s)), QJsonValue(u"a\nb"_s));
    QCOMPARE(valueOf(field(Input::Number, u"12"_s)), QJsonValue(12));
    QCOMPARE(valueOf(field(Input::Decimal, 12.5)), QJsonValue(12.5));
    QCOMPARE(valueOf(field(Input::DateTime, u"2025-03-04 10:20:30"_s)), QJsonValue(u"2025-03-04 10:20:30"_s));
    QCOMPARE(valueOf(field(Input::Date, u"2025-03-04"_s)), QJsonValue(u"2025-03-04"_s));
    QCOMPARE(valueOf(field(Input::Check, 1)), QJsonValue(true));
    QCOMPARE(valueOf(field(Input::Choice, u"b"_s)), QJsonValue(u"b"_s));
    QCOMPARE(valueOf(field(Input::Lines, QJsonArray {u"a"_s, u" b "_s})),
             QJsonValue(QJsonArray {u"a"_s, u"b"_s}));
    QCOMPARE(valueOf(field(Input::Secret, u"xyz"_s)), QJsonValue(u"xyz"_s));
}

void Forms::emptyInputsGiveEmptyText()
{
    for (const Input input : {Input::Line, Input::Paragraph, Input::Number, Input::Decimal, Input::DateTime,
                              Input::Date, Input::Choice, Input::Secret})
        QCOMPARE(valueOf(field(input)), QJsonValue(QString()));
    QCOMPARE(valueOf(field(Input::Lines)), QJsonValue(QJsonArray()));
    QCOMPARE(valueOf(field(Input::Check)), QJsonValue(false));
}

void Forms::numbersAreReadInTheWritingOfTheLocale()
{
    QLocale::setDefault(QLocale(QLocale::German));
    const auto typed = [](Input input, const QString &text) {
        FormView form({field(input)});
        form.findChild<QLineEdit *>()->setText(text);
        return form.values().value(u"key"_s);
    };
    QCOMPARE(typed(Input::Decimal, u"12,5"_s), QJsonValue(12.5));
    QCOMPARE(typed(Input::Number, u"1.234"_s), QJsonValue(1234));
    QCOMPARE(valueOf(field(Input::Decimal, 0.5)), QJsonValue(0.5));
    QCOMPARE(valueOf(field(Input::Decimal, u"1.234"_s)), QJsonValue(1.234)); // The service writes points.
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void Forms::unreadableNumberIsComplainedAbout()
{
    FormView form({field(Input::Number, u"twelve"_s)});
    QVERIFY(!form.check());
    QVERIFY(visibleText(form).contains(u"Please enter a whole number"_s));
}

void Forms::whatIsShownIsReadInEveryLanguage()
{
    Language language;
    for (const QString &code : Language::available()) {
        language.set(code);
        const auto same = [&](const QJsonValue &value, const Meaning &meaning) {
            const QString text = format::display(value, meaning);
            const reading::Reading read = reading::read(text, meaning);
            QVERIFY2(read.ok(), qPrintable(code + u' ' + text + u' ' + read.trouble));
            QCOMPARE(read.value, value);
        };
        same(-1234567, {Kind::Count});
        same(1234.5, {Kind::Number});
        same(23.91, {Kind::Percent});
        same(1234567.5, {Kind::Money, {}, u"UAH"_s});
        same(1500, {Kind::Money, {}, u"JPY"_s});
        same(1500.125, {Kind::Money, {}, u"KWD"_s});
        same(42, {Kind::Duration});
        same(125, {Kind::Duration});
        same(3900, {Kind::Duration});
        same(180000, {Kind::Duration});
        same(true, {Kind::YesNo});
        same(false, {Kind::YesNo});
        same(u"2026-03-01"_s, {Kind::Date});
        same(u"2026-03-01 17:05:00"_s, {Kind::DateTime});
    }
    language.set(u"en"_s);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void Forms::daysAreTypedAsTheyAreShown()
{
    QLocale::setDefault(QLocale(QLocale::German));
    FormView form({field(Input::DateTime, u"2026-11-28 14:05:00"_s)});
    auto *edit = form.findChild<QLineEdit *>();
    QCOMPARE(edit->text(), u"28.11.2026 14:05"_s);
    for (const QString &text :
         {u"01.12.2026 08:30"_s, u"1.12.2026 8:30"_s, u"2026-12-01 08:30"_s, u"2026-12-01T06:30:00Z"_s}) {
        edit->setText(text);
        QCOMPARE(form.values().value(u"key"_s), QJsonValue(u"2026-12-01 08:30:00"_s));
        QVERIFY(form.check());
    }
    FormView birthday({field(Input::Date, u"1985-11-04"_s)});
    QCOMPARE(birthday.findChild<QLineEdit *>()->text(), u"04.11.1985"_s);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void Forms::chosenDayKeepsTheTime()
{
    FormView form({field(Input::DateTime, u"2026-11-28 14:05:00"_s)});
    auto *calendar = form.findChild<QCalendarWidget *>();
    emit calendar->activated(QDate(2026, 12, 24));
    QCOMPARE(form.values().value(u"key"_s), QJsonValue(u"2026-12-24 14:05:00"_s));
}

void Forms::unreadableDayIsComplainedAbout()
{
    FormView form({field(Input::Date)});
    QVERIFY(form.check());
    form.findChild<QLineEdit *>()->setText(u"11/28/26"_s);
    QVERIFY(!form.check());
    QVERIFY(visibleText(form).contains(u"four digits"_s));
}

void Forms::pastedAddressesAreCleaned()
{
    FormView form({ofEmail(field(Input::Lines))});
    form.findChild<QPlainTextEdit *>()->setPlainText(
        u"a3@example.com\u200b\na4@example.com\n\"a7@example.com\"\n<a9@example.com>\nmailto:a12@example."
        u"com\n"
        "A11@Example.com\na11@example.com\nAnn Lee <a10@example.com>"_s);
    QVERIFY(form.check());
    QCOMPARE(form.values().value(u"key"_s),
             QJsonValue(QJsonArray {u"a3@example.com"_s, u"a4@example.com"_s, u"a7@example.com"_s,
                                    u"a9@example.com"_s, u"a12@example.com"_s, u"A11@Example.com"_s,
                                    u"a10@example.com"_s}));
    QVERIFY(visibleText(form).contains(u"repeated"_s));
    FormView one({ofEmail(field(Input::Line))});
    one.findChild<QLineEdit *>()->setText(u"\u00a0Ann <ann@example.com>"_s);
    QCOMPARE(one.values().value(u"key"_s), QJsonValue(u"ann@example.com"_s));
    one.findChild<QLineEdit *>()->setText(u"ann@example.com, bob@example.com"_s);
    QVERIFY(!one.check());
}

void Forms::wrongAddressesAreNamedLineByLine()
{
    FormView form({ofEmail(field(Input::Lines))});
    form.findChild<QPlainTextEdit *>()->setPlainText(u"ann@example.com\na15@example..com\nbob"_s);
    QVERIFY(!form.check());
    QVERIFY(visibleText(form).contains(u"Line 2, “a15@example..com”: Two dots follow each other."_s));
    QVERIFY(visibleText(form).contains(u"Line 3, “bob”"_s));
}

/// Or it would be thrown away without a question, and no draft would be kept of it.
void Forms::halfAnAddressIsTypedAlready()
{
    const QString text = u"ann@example.com, bob\nhalf@exam"_s;
    FormView form({ofEmail(field(Input::Lines))});
    form.findChild<QPlainTextEdit *>()->setPlainText(u"half@exam"_s);
    QVERIFY(form.isChanged());
    form.findChild<QPlainTextEdit *>()->setPlainText(text);
    FormView again({ofEmail(field(Input::Lines))});
    again.type(form.typed());
    QCOMPARE(again.findChild<QPlainTextEdit *>()->toPlainText(), text);
}

void Forms::assumedCountryIsSaid()
{
    QLocale::setDefault(QLocale(QLocale::Ukrainian, QLocale::Ukraine));
    FormView form({ofPhone(field(Input::Lines))});
    form.findChild<QPlainTextEdit *>()->setPlainText(u"050 123-45-67\n+49 30 123456"_s);
    QVERIFY(form.check());
    QCOMPARE(form.values().value(u"key"_s), QJsonValue(QJsonArray {u"380501234567"_s, u"4930123456"_s}));
    QVERIFY(visibleText(form).contains(u"+380 50 123 4567"_s));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void Forms::storedPhoneIsShownReadable()
{
    FormView form({ofPhone(field(Input::Line, qint64(380501234567)))});
    QCOMPARE(form.findChild<QLineEdit *>()->text(), u"+380 50 123 4567"_s);
    QCOMPARE(form.values().value(u"key"_s), QJsonValue(u"380501234567"_s));
    QVERIFY(!form.isChanged());
}

void Forms::paragraphsKeepTheSignsThatNobodyTouched_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("spaces that do not break") << u"{{name}}\u00a0end"_s;
    QTest::newRow("two signs a line") << u"<p>\r\n</p>\r\n"_s;
    QTest::newRow("one sign a line") << u"<p>\n</p>\n"_s;
    QTest::newRow("line separators") << u"a\u2028b\tc  d "_s;
    QTest::newRow("lines that end by one sign and by two") << u"a\r\n\nb\rc\u2029\r\n"_s;
}

void Forms::paragraphsKeepTheSignsThatNobodyTouched()
{
    QFETCH(QString, text);
    FormView form({field(Input::Paragraph, text)});
    auto *edit = form.findChild<QPlainTextEdit *>();
    edit->moveCursor(QTextCursor::Start);
    edit->insertPlainText(u"X"_s);
    QCOMPARE(form.values().value(form.values().keys().constFirst()).toString(), u"X"_s + text);
}

void Forms::undocumentedChoiceIsKept()
{
    QCOMPARE(valueOf(field(Input::Choice, u"new-code"_s)), QJsonValue(u"new-code"_s));
}

void Forms::secretIsHiddenUntilAsked()
{
    FormView form({field(Input::Secret, u"xyz"_s)});
    auto *edit = form.findChild<QLineEdit *>();
    QCOMPARE(edit->echoMode(), QLineEdit::Password);
    edit->actions().constFirst()->trigger();
    QCOMPARE(edit->echoMode(), QLineEdit::Normal);
}

void Forms::unchangedFormIsKnown()
{
    FormView form({field(Input::Decimal, u"12.50"_s)});
    QVERIFY(!form.isChanged());
    form.findChild<QLineEdit *>()->setText(u"13"_s);
    QVERIFY(form.isChanged());
    form.findChild<QLineEdit *>()->setText(u"12.5"_s);
    QVERIFY(!form.isChanged());
}

void Forms::everyInputHasANameAndABuddy()
{
    for (const Input input : {Input::Line, Input::Paragraph, Input::Number, Input::Decimal, Input::DateTime,
                              Input::Date, Input::Check, Input::Choice, Input::Lines, Input::Secret}) {
        FormField one = field(input);
        one.hint = u"A hint"_s;
        const std::unique_ptr<FieldInput> alone(makeInput(one, nullptr));
        FormView form({one});
        auto *control = form.findChild<FieldInput *>()->control();
        QCOMPARE(control->accessibleName(), u"Title"_s);
        QCOMPARE(control->accessibleDescription(), u"A hint"_s);
        QVERIFY(control->focusPolicy() & Qt::TabFocus);
        const QList<QLabel *> labels = form.findChildren<QLabel *>();
        const bool hasBuddy = std::any_of(labels.begin(), labels.end(),
                                          [&](const QLabel *label) { return label->buddy() == control; });
        QCOMPARE(hasBuddy, !alone->showsTitle());
    }
}

void Forms::requiredIsSaidInWords()
{
    FormView form({required(field(Input::Line))});
    QVERIFY(visibleText(form).contains(u"itle (required)"_s));
    QCOMPARE(form.findChild<QLineEdit *>()->accessibleName(), u"Title (required)"_s);
}

void Forms::mnemonicsDiffer()
{
    QString used;
    QCOMPARE(withMnemonic(u"Name"_s, &used), u"&Name"_s);
    QCOMPARE(withMnemonic(u"Nation & rest"_s, &used), u"N&ation && rest"_s);
    QCOMPARE(withMnemonic(u"7 %"_s, &used), u"7 %"_s);
}

void Forms::complaintComesOnLeaving()
{
    const QPointer<FormDialog> dialog = openDialog();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    edit(*dialog, 1)->setFocus();
    QTest::keyClicks(edit(*dialog, 1), u"200"_s);
    QVERIFY(!visibleText(*dialog).contains(u"Nobody is that old."_s));
    edit(*dialog, 0)->setFocus();
    QVERIFY(visibleText(*dialog).contains(u"Nobody is that old."_s));
    QCOMPARE(edit(*dialog, 1)->accessibleDescription(), u"Nobody is that old."_s);
    edit(*dialog, 1)->setText(u"20"_s);
    QVERIFY(!visibleText(*dialog).contains(u"Nobody is that old."_s));
    delete dialog;
}

void Forms::wrongFormIsNotSubmitted()
{
    const QPointer<FormDialog> dialog = openDialog();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QSignalSpy filled(dialog, &FormDialog::filled);
    edit(*dialog, 1)->setFocus();
    button(*dialog, u"Create"_s)->click();
    QCOMPARE(filled.size(), 0);
    QVERIFY(visibleText(*dialog).contains(u"Please fill in “Name”."_s));
    QVERIFY(edit(*dialog, 0)->hasFocus());
    delete dialog;
}

void Forms::whatIsSaidBelowAFieldIsSeen()
{
    const QPointer<FormDialog> dialog = new FormDialog(u"Set"_s, {u"Set"_s}, nullptr);
    dialog->setForm({FormField {.key = u"age"_s, .title = u"Age"_s, .input = Input::Number}});
    dialog->open();
    QVERIFY(QTest::qWaitForWindowExposed(dialog));
    const auto *form = dialog->findChild<FormView *>();
    QTRY_COMPARE(form->verticalScrollBar()->maximum(), 0);
    edit(*dialog, 0)->setText(u"as old as the hills"_s);
    button(*dialog, u"Set"_s)->click();
    QVERIFY(form->widget()->sizeHint().height() > 0);
    QTRY_VERIFY(visibleText(*dialog).contains(u"number"_s));
    QTRY_VERIFY(form->verticalScrollBar()->maximum() == 0
                && form->widget()->height() >= form->widget()->sizeHint().height());
    dialog->reject();
    delete dialog;
}

void Forms::controlReturnSubmits()
{
    const QPointer<FormDialog> dialog = openDialog();
    QSignalSpy filled(dialog, &FormDialog::filled);
    edit(*dialog, 0)->setText(u"Ann"_s);
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(filled.size(), 1);
    QCOMPARE(dialog->values(), (QJsonObject {{u"person.name"_s, u"Ann"_s}, {u"age"_s, QString()}}));
    delete dialog;
}

void Forms::questionComesBeforeSending()
{
    const QPointer<FormDialog> dialog = openDialog();
    QSignalSpy confirmed(dialog, &FormDialog::confirmed);
    edit(*dialog, 0)->setText(u"Ann"_s);
    dialog->ask(u"Create “Ann”?"_s, {});
    QVERIFY(visibleText(*dialog).contains(u"Create “Ann”?"_s));
    QVERIFY(button(*dialog, u"Back"_s));
    button(*dialog, u"Back"_s)->click();
    QVERIFY(edit(*dialog, 0)->isVisible());
    QCOMPARE(edit(*dialog, 0)->text(), u"Ann"_s);
    dialog->ask(u"Create “Ann”?"_s, {});
    button(*dialog, u"Create"_s)->click();
    QCOMPARE(confirmed.size(), 1);
    delete dialog;
}

void Forms::dangerousButtonIsNoDefault()
{
    const QPointer<FormDialog> dialog = new FormDialog(u"Delete"_s, {u"Delete"_s, true}, nullptr);
    dialog->ask(u"Delete 3 rows?"_s, {});
    dialog->open();
    QSignalSpy confirmed(dialog, &FormDialog::confirmed);
    QVERIFY(!button(*dialog, u"Delete"_s)->isDefault());
    QTest::keyClick(dialog, Qt::Key_Return);
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(confirmed.size(), 0);
    button(*dialog, u"Delete"_s)->click();
    QCOMPARE(confirmed.size(), 1);
    delete dialog;
}

void Forms::phraseHasToBeTyped()
{
    const QPointer<FormDialog> dialog = new FormDialog(u"Delete"_s, {u"Delete"_s, true}, nullptr);
    dialog->ask(u"Delete the list?"_s, u"My list"_s);
    dialog->open();
    QPushButton *main = button(*dialog, u"Delete"_s);
    QVERIFY(!main->isEnabled());
    auto *typed = dialog->findChild<QLineEdit *>();
    QVERIFY(typed->accessibleName().contains(u"My list"_s));
    typed->setText(u"my list"_s);
    QVERIFY(!main->isEnabled());
    typed->setText(u" My  list "_s);
    QVERIFY(main->isEnabled());
    delete dialog;
}

void Forms::sendingTwiceIsImpossible()
{
    const QPointer<FormDialog> dialog = openDialog();
    QSignalSpy filled(dialog, &FormDialog::filled);
    edit(*dialog, 0)->setText(u"Ann"_s);
    button(*dialog, u"Create"_s)->click();
    dialog->setSending(0, 1);
    QVERIFY(!button(*dialog, u"Create"_s)->isEnabled());
    QVERIFY(!edit(*dialog, 0)->isEnabled());
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    QTest::keyClick(dialog, Qt::Key_Return);
    QCOMPARE(filled.size(), 1);
    delete dialog;
}

void Forms::refusalKeepsWhatWasTyped()
{
    const QPointer<FormDialog> dialog = openDialog();
    edit(*dialog, 0)->setText(u"Ann"_s);
    edit(*dialog, 1)->setText(u"12"_s);
    dialog->setSending(0, 1);
    ApiError error {.kind = ApiError::Kind::Invalid, .status = 422, .text = u"Wrong data"_s};
    error.fields = {{u"name"_s, u"This name is taken."_s}, {u"quota"_s, u"Too many."_s}};
    dialog->fail(error, {});
    QCOMPARE(edit(*dialog, 0)->text(), u"Ann"_s);
    QCOMPARE(edit(*dialog, 1)->text(), u"12"_s);
    QVERIFY(visibleText(*dialog).contains(u"This name is taken."_s));
    QCOMPARE(edit(*dialog, 0)->accessibleDescription(), u"This name is taken."_s);
    auto *box = dialog->findChild<ErrorBox *>();
    QVERIFY(box->text().contains(error.summary()));
    QVERIFY2(box->text().contains(u"quota: Too many."_s), "what belongs to no field is told at the top");
    QVERIFY(button(*dialog, u"Create"_s)->isEnabled());
    delete dialog;
}

void Forms::unknownOutcomeOffersToLook()
{
    const QPointer<FormDialog> dialog = openDialog();
    edit(*dialog, 0)->setText(u"Ann"_s);
    dialog->setSending(0, 1);
    QSignalSpy check(dialog, &FormDialog::checkWanted);
    QSignalSpy filled(dialog, &FormDialog::filled);
    const ApiError error {.kind = ApiError::Kind::Interrupted, .outcomeUnknown = true};
    dialog->fail(error, {});
    QVERIFY(visibleText(*dialog).contains(error.advice()));
    QVERIFY2(button(*dialog, u"Send once more"_s), "pressing it again is a decision, so it says so");
    button(*dialog, u"Look at the list"_s)->click();
    QCOMPARE(check.size(), 1);
    QCOMPARE(filled.size(), 0);
    delete dialog;
}

void Forms::closingAsksAboutWhatWasTyped()
{
    QPointer<FormDialog> dialog = openDialog();
    QSignalSpy rejected(dialog, &QDialog::rejected);
    edit(*dialog, 0)->setText(u"Ann"_s);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QCOMPARE(rejected.size(), 0);
    QVERIFY(visibleText(*dialog).contains(u"What you typed has not been sent."_s));
    button(*dialog, u"Keep editing"_s)->click();
    QVERIFY(button(*dialog, u"Create"_s));
    QTest::keyClick(dialog, Qt::Key_Escape);
    button(*dialog, u"Discard it"_s)->click();
    QCOMPARE(rejected.size(), 1);
    QTRY_VERIFY(!dialog);

    dialog = openDialog();
    QSignalSpy closed(dialog, &QDialog::rejected);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QCOMPARE(closed.size(), 1);
    QTRY_VERIFY(!dialog);
}

void Forms::whatCancelsIsNotBesideCancel()
{
    FormDialog dialog(u"Cancel campaign"_s, {.text = u"Cancel campaign"_s, .dangerous = true}, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QVERIFY(button(dialog, u"Keep it"_s));
    QVERIFY(!button(dialog, u"Cancel"_s));
    dialog.setSending(0, 1);
    QVERIFY(button(dialog, u"Cancel"_s));
}

void Forms::cancelWhileSendingOnlyAsksToStop()
{
    const QPointer<FormDialog> dialog = openDialog();
    dialog->setSending(3, 10);
    QSignalSpy stop(dialog, &FormDialog::stopWanted);
    QSignalSpy rejected(dialog, &QDialog::rejected);
    QVERIFY(visibleText(*dialog).contains(u"3 of 10 done"_s));
    button(*dialog, u"Cancel"_s)->click();
    QCOMPARE(stop.size(), 1);
    dialog->setStopping();
    QVERIFY(button(*dialog, u"Do not wait"_s));
    QCOMPARE(rejected.size(), 0);
    delete dialog;
}

void Forms::detailsAreCopied()
{
    ErrorBox box;
    const ApiError error {.kind = ApiError::Kind::Server, .status = 500, .code = u"77"_s, .text = u"Oops"_s};
    box.show(error);
    for (QPushButton *one : box.findChildren<QPushButton *>()) {
        if (one->isVisible())
            one->click();
    }
    const QString copied = QApplication::clipboard()->text();
    for (const QString &part : {error.summary(), error.advice(), u"Oops"_s, u"500"_s, u"77"_s})
        QVERIFY2(copied.contains(part), qPrintable(copied));
}

int main(int argc, char **argv)
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QApplication application(argc, argv);
    QApplication::setPalette(paletteOf(lightTheme()));
    Forms tests;
    return QTest::qExec(&tests, argc, argv);
}

#include "form.moc"
