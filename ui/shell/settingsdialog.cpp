// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/settingsdialog.h"
#include "ui/look/dialogsize.h"

#include "app/auth/deferredsettings.h"
#include "ui/look/appearance.h"
#include "ui/look/language.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace pulsedeck {

SettingsDialog::SettingsDialog(const Workbench &bench, QWidget *parent)
    : QDialog(parent), m_bench(bench), m_languageTitle(new QLabel), m_languages(new QComboBox),
      m_themeTitle(new QLabel), m_themes(new QComboBox), m_rereadTitle(new QLabel), m_reread(new QComboBox),
      m_developers(new QCheckBox)
{
    setObjectName(u"settings"_s);
    m_languages->addItem({}, QString());
    for (const QString &code : Language::available())
        m_languages->addItem(Language::nativeName(code), code);
    m_languages->setCurrentIndex(qMax(0, m_languages->findData(bench.language.code())));
    for (const Appearance::Mode mode :
         {Appearance::Mode::System, Appearance::Mode::Light, Appearance::Mode::Dark})
        m_themes->addItem({}, int(mode));
    m_themes->setCurrentIndex(int(bench.appearance.mode()));
    for (const int hours : {0, 1, 3, 6, 24})
        m_reread->addItem({}, hours);
    m_reread->setCurrentIndex(qMax(0, m_reread->findData(bench.settings.value(u"rereadEvery"_s, 1).toInt())));
    m_developers->setChecked(bench.settings.value(u"forDevelopers"_s).toBool());
    m_rereadTitle->setBuddy(m_reread);
    m_languageTitle->setBuddy(m_languages);
    m_themeTitle->setBuddy(m_themes);
    retranslate();

    connect(m_languages, &QComboBox::activated, this, [this] {
        const QString code = m_languages->currentData().toString();
        m_bench.settings.setValue(u"language"_s, code);
        m_bench.language.set(code);
    });
    connect(m_themes, &QComboBox::activated, this, [this](int index) {
        m_bench.settings.setValue(u"theme"_s, index);
        m_bench.appearance.setMode(Appearance::Mode(index));
    });
    connect(m_reread, &QComboBox::activated, this,
            [this] { m_bench.settings.setValue(u"rereadEvery"_s, m_reread->currentData()); });
    connect(m_developers, &QCheckBox::toggled, this,
            [this](bool on) { m_bench.settings.setValue(u"forDevelopers"_s, on); });
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *form = new QFormLayout;
    form->setSpacing(12);
    form->addRow(m_languageTitle, m_languages);
    form->addRow(m_themeTitle, m_themes);
    form->addRow(m_rereadTitle, m_reread);
    form->addRow(m_developers);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->addLayout(form);
    layout->addSpacing(12);
    layout->addStretch(1);
    layout->addWidget(buttons);
    sizeDialog(*this, 60, 12);
}

void SettingsDialog::retranslate()
{
    setWindowTitle(tr("Settings"));
    m_languageTitle->setText(tr("&Language"));
    m_languages->setItemText(0, tr("As the system"));
    m_themeTitle->setText(tr("&Theme"));
    m_themes->setItemText(int(Appearance::Mode::System), tr("As the system"));
    //: A theme with dark text on a light ground
    m_themes->setItemText(int(Appearance::Mode::Light), tr("Light"));
    //: A theme with light text on a dark ground
    m_themes->setItemText(int(Appearance::Mode::Dark), tr("Dark"));
    m_rereadTitle->setText(tr("&Read figures again"));
    m_reread->setToolTip(
        tr("Figures that were looked at in the last two weeks are read again in the background, "
           "so that there is a past to compare with."));
    m_reread->setItemText(0, tr("Only when they are looked at"));
    for (int i = 1; i < m_reread->count(); ++i)
        m_reread->setItemText(i, tr("Every %Ln hour(s)", nullptr, m_reread->itemData(i).toInt()));
    m_developers->setText(tr("Show calls of the &API and cURL"));
    m_developers->setToolTip(tr("For developers: beside operations stands what is sent."));
    m_reread->setAccessibleName(tr("Read figures again"));
    m_languages->setAccessibleName(tr("Language"));
    m_themes->setAccessibleName(tr("Theme"));
}

void SettingsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace pulsedeck
