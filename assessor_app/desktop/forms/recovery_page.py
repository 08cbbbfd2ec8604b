# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'recovery_page.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject)
from PySide6.QtWidgets import (QCheckBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout)

class Ui_RecoveryPage(object):
    def setupUi(self, RecoveryPage):
        if not RecoveryPage.objectName():
            RecoveryPage.setObjectName(u"RecoveryPage")
        self.outer = QVBoxLayout(RecoveryPage)
        self.outer.setSpacing(16)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(32, 32, 32, 32)
        self.title = QLabel(RecoveryPage)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")
        self.title.setWordWrap(True)

        self.outer.addWidget(self.title)

        self.explanation = QLabel(RecoveryPage)
        self.explanation.setObjectName(u"explanation")
        self.explanation.setProperty(u"role", u"lead")
        self.explanation.setWordWrap(True)

        self.outer.addWidget(self.explanation)

        self.panel = QFrame(RecoveryPage)
        self.panel.setObjectName(u"panel")
        self.panel.setProperty(u"role", u"card")
        self.panel_layout = QVBoxLayout(self.panel)
        self.panel_layout.setSpacing(12)
        self.panel_layout.setObjectName(u"panel_layout")
        self.panel_layout.setContentsMargins(24, 24, 24, 24)
        self.code_heading = QLabel(self.panel)
        self.code_heading.setObjectName(u"code_heading")
        self.code_heading.setProperty(u"role", u"section")
        self.code_heading.setWordWrap(True)

        self.panel_layout.addWidget(self.code_heading)

        self.code = QLineEdit(self.panel)
        self.code.setObjectName(u"code")
        self.code.setReadOnly(True)

        self.panel_layout.addWidget(self.code)

        self.code_buttons = QHBoxLayout()
        self.code_buttons.setSpacing(12)
        self.code_buttons.setObjectName(u"code_buttons")
        self.code_buttons.setContentsMargins(0, 0, 0, 0)
        self.print_code = QPushButton(self.panel)
        self.print_code.setObjectName(u"print_code")
        self.print_code.setAutoDefault(False)

        self.code_buttons.addWidget(self.print_code)

        self.copy_code = QPushButton(self.panel)
        self.copy_code.setObjectName(u"copy_code")
        self.copy_code.setProperty(u"kind", u"quiet")
        self.copy_code.setAutoDefault(False)

        self.code_buttons.addWidget(self.copy_code)

        self.room_1 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.code_buttons.addItem(self.room_1)


        self.panel_layout.addLayout(self.code_buttons)

        self.kept = QCheckBox(self.panel)
        self.kept.setObjectName(u"kept")

        self.panel_layout.addWidget(self.kept)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.go_on = QPushButton(self.panel)
        self.go_on.setObjectName(u"go_on")
        self.go_on.setProperty(u"kind", u"primary")
        self.go_on.setAutoDefault(False)

        self.buttons.addWidget(self.go_on)

        self.room_2 = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.room_2)


        self.panel_layout.addLayout(self.buttons)


        self.outer.addWidget(self.panel)

        self.room_3 = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.outer.addItem(self.room_3)


        self.retranslateUi(RecoveryPage)

        QMetaObject.connectSlotsByName(RecoveryPage)
    # setupUi

    def retranslateUi(self, RecoveryPage):
        RecoveryPage.setWindowTitle(QCoreApplication.translate("RecoveryPage", u"Keep the recovery code", None))
        self.title.setText(QCoreApplication.translate("RecoveryPage", u"Keep the recovery code", None))
        self.explanation.setText(QCoreApplication.translate("RecoveryPage", u"If you forget your passphrase, this code is the only way into the inspection file. Print it or write it down, give a copy to your deputy in a sealed envelope, and lock it away. Keep it apart from this computer.", None))
        self.code_heading.setText(QCoreApplication.translate("RecoveryPage", u"Recovery code", None))
#if QT_CONFIG(accessibility)
        self.code.setAccessibleName(QCoreApplication.translate("RecoveryPage", u"Recovery code", None))
#endif // QT_CONFIG(accessibility)
        self.print_code.setText(QCoreApplication.translate("RecoveryPage", u"&Print it", None))
        self.copy_code.setText(QCoreApplication.translate("RecoveryPage", u"&Copy it", None))
        self.kept.setText(QCoreApplication.translate("RecoveryPage", u"I have &kept the recovery code somewhere safe", None))
        self.go_on.setText(QCoreApplication.translate("RecoveryPage", u"Go &on to the inspection", None))
    # retranslateUi

