// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/aboutdialog.h"
#include "ui/look/dialogsize.h"
#include "ui/look/labels.h"

#include "ui/look/icons.h"
#include "ui/look/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pulsedeck {

AboutDialog::AboutDialog(QWidget *parent) : QDialog(parent)
{
    setObjectName(u"about"_s);
    setWindowTitle(tr("About Pulsedeck"));
    auto *sign = new QLabel;
    const int size = fontMetrics().height() * 3;
    sign->setPixmap(icon(u"pulse"_s, themeOf(palette()).accent).pixmap(size, size));
    auto *title = headingLabel(tr("Pulsedeck %1").arg(QStringLiteral(PULSEDECK_VERSION)), 1.4);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(10);
    layout->addWidget(sign);
    layout->addWidget(title);
    layout->addWidget(textLabel(tr("A desktop dashboard for the SendPulse marketing service.")));
    layout->addWidget(textLabel(tr("Runs with Qt %1, built with Qt %2.")
                                    .arg(QLatin1String(qVersion()), QStringLiteral(QT_VERSION_STR))));
    layout->addWidget(textLabel(tr("Free software under the GNU General Public License, version 3 or later. "
                                   "It comes without any warranty.")));
    layout->addWidget(
        textLabel(tr("SendPulse is a trademark of its owner, who has nothing to do with this program.")));
    layout->addStretch(1);
    layout->addWidget(buttons);
    sizeDialog(*this, 64, 22);
}

} // namespace pulsedeck
