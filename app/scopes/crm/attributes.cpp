// SPDX-FileCopyrightText: 2026 The Pulsedeck authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scopes/crm/crm.h"
#include "app/scopes/crm/fields.h"

namespace pulsedeck::crm {

Resource contactFields()
{
    return attributes("crm/contact-fields", Tr::tr("Contact fields"), "/crm/v1/contacts/attributes",
                      "attributeId");
}

Resource companyFields()
{
    return attributes("crm/company-fields", Tr::tr("Company fields"), "/crm/v1/companies/attributes",
                      "attribute");
}

} // namespace pulsedeck::crm
